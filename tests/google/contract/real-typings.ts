import type { Services } from '../../../src/google/services';

/**
 * Compiled, never run: Google's own typings must satisfy the contract. A method whose name, parameters or result
 * differ from Google's stops the type check here.
 */
type Google = {
  readonly SpreadsheetApp: typeof SpreadsheetApp;
  readonly LockService: typeof LockService;
  readonly Utilities: typeof Utilities;
  readonly HtmlService: typeof HtmlService;
  readonly Session: typeof Session;
  readonly Charts: typeof Charts;
  readonly Drive: NonNullable<typeof Drive>;
};

export function contractOf(google: Google): Services {
  return google;
}

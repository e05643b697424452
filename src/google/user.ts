import type { Workbook } from '../core/workbook/workbook';
import { userName } from './drive';
import { type NamedSheet, readWorkbook } from './read-workbook';

/**
 * The user's language as Google says it, such as vi or en_GB; '' where it may not be asked. A menu must come up
 * and a fault must be told even then, so that a refusal is no fault.
 */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

/**
 * As readWorkbook; null where the spreadsheet may not be read, as before a published add-on was used in it for the
 * first time.
 */
export function workbookIfAllowed(
  wanted: (sheets: readonly NamedSheet[]) => ReadonlySet<string>,
): Workbook | null {
  try {
    return readWorkbook(wanted);
  } catch {
    return null;
  }
}

/** The user's name for the log, '' where Drive does not tell it: a correction must not fail for want of a name. */
export function userNameIfKnown(): string {
  try {
    return userName();
  } catch {
    return '';
  }
}

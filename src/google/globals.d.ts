import type { Services } from './services';

declare global {
  const SpreadsheetApp: Services['SpreadsheetApp'];
  const LockService: Services['LockService'];
  const Utilities: Services['Utilities'];
  const HtmlService: Services['HtmlService'];
  const Session: Services['Session'];
  const Charts: Services['Charts'];
  const Drive: Services['Drive'];
}

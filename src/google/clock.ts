import { activeSpreadsheet } from './spreadsheet';

/** yyyy-mm-dd hh:mm in the spreadsheet's time zone. */
export function now(): string {
  return Utilities.formatDate(new Date(), activeSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
}

/** hh:mm in the spreadsheet's time zone. */
export function timeOfDay(): string {
  return now().slice(11);
}

/** Tells how many milliseconds have passed since. */
export function startWatch(): () => number {
  const start = Date.now();
  return () => Date.now() - start;
}

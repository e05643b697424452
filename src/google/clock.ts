import { activeSpreadsheet } from './spreadsheet';

/** yyyy-mm-dd in the spreadsheet's time zone. */
export function today(): string {
  return formatNow('yyyy-MM-dd');
}

/** yyyy-mm-dd hh:mm in the spreadsheet's time zone. */
export function now(): string {
  return formatNow('yyyy-MM-dd HH:mm');
}

function formatNow(pattern: string): string {
  return Utilities.formatDate(new Date(), activeSpreadsheet().getSpreadsheetTimeZone(), pattern);
}

import type { Cell, SheetGrid, Workbook } from '../core/workbook/workbook';
import { dayReader, isDate } from './date-cells';
import type { Sheet, SheetValue } from './services';
import { activeSpreadsheet } from './spreadsheet';

/**
 * The whole workbook with a constant number of calls for each sheet. Sheets that are not wanted come without
 * their cells; `wanted` chooses among all the names at once.
 */
export function readWorkbook(wanted: (names: readonly string[]) => ReadonlySet<string>): Workbook {
  const spreadsheet = activeSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const dayOf = dayReader(timeZone);
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const names = wanted(sheets.map(({ name }) => name));
  return {
    name: spreadsheet.getName(),
    sheets: sheets.map(
      ({ sheet, name }): SheetGrid => ({ name, cells: names.has(name) ? readCells(sheet, dayOf) : [] }),
    ),
    today: Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd'),
    timeZone,
    locale: spreadsheet.getSpreadsheetLocale(),
  };
}

function readCells(sheet: Sheet, dayOf: (date: Date) => string): Cell[][] {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  return sheet
    .getRange(1, 1, rows, columns)
    .getValues()
    .map((row) => row.map((value) => cellOf(value, dayOf)));
}

function cellOf(value: SheetValue, dayOf: (date: Date) => string): Cell {
  if (typeof value !== 'object') return value;
  return isDate(value) ? { date: dayOf(value) } : '';
}

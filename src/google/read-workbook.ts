import type { Cell, SheetGrid, Workbook } from '../core/workbook/workbook';
import { dayReader, isDate } from './date-cells';
import type { Sheet, SheetValue } from './services';
import { activeSpreadsheet } from './spreadsheet';

/** The name of a sheet and its number. */
export type NamedSheet = Required<Pick<SheetGrid, 'name' | 'id'>>;

/**
 * The whole workbook with a constant number of calls for each sheet. `wanted` chooses among all sheets at once; the
 * others come with their first `rowsOfOthers` rows.
 */
export function readWorkbook(
  wanted: (sheets: readonly NamedSheet[]) => ReadonlySet<string>,
  rowsOfOthers = 0,
): Workbook {
  const spreadsheet = activeSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const dayOf = dayReader(timeZone);
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName(), id: sheet.getSheetId() }));
  const names = wanted(sheets.map(({ name, id }) => ({ name, id })));
  return {
    name: spreadsheet.getName(),
    sheets: sheets.map(({ sheet, name, id }): SheetGrid => {
      const rows = names.has(name) ? Number.POSITIVE_INFINITY : rowsOfOthers;
      return { name, id, cells: rows === 0 ? [] : readCells(sheet, rows, dayOf) };
    }),
    today: Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd'),
    timeZone,
    locale: spreadsheet.getSpreadsheetLocale(),
  };
}

/** All sheets of the spreadsheet, without their cells. */
export function namedSheets(): NamedSheet[] {
  return activeSpreadsheet()
    .getSheets()
    .map((sheet) => ({ name: sheet.getName(), id: sheet.getSheetId() }));
}

function readCells(sheet: Sheet, atMost: number, dayOf: (date: Date) => string): Cell[][] {
  const rows = Math.min(sheet.getLastRow(), atMost);
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

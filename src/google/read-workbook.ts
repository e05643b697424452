import type { Cell, Merge, SheetGrid, Workbook } from '../core/workbook/workbook';
import { dayReader, isDate } from './date-cells';
import type { Range, Sheet, SheetValue } from './services';
import { activeSpreadsheet, gridSheets } from './spreadsheet';

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
  const sheets = gridSheets().map((sheet) => ({ sheet, name: sheet.getName(), id: sheet.getSheetId() }));
  const names = wanted(sheets.map(({ name, id }) => ({ name, id })));
  return {
    name: spreadsheet.getName(),
    sheets: sheets.map(({ sheet, name, id }): SheetGrid => {
      const rows = names.has(name) ? Number.POSITIVE_INFINITY : rowsOfOthers;
      return { name, id, ...readGrid(sheet, rows, dayOf) };
    }),
    today: Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd'),
    timeZone,
    locale: spreadsheet.getSpreadsheetLocale(),
  };
}

/** All sheets with cells, without them. */
export function namedSheets(): NamedSheet[] {
  return gridSheets().map((sheet) => ({ name: sheet.getName(), id: sheet.getSheetId() }));
}

type Grid = Pick<SheetGrid, 'cells' | 'merges'>;

function readGrid(sheet: Sheet, atMost: number, dayOf: (date: Date) => string): Grid {
  const rows = atMost === 0 ? 0 : Math.min(sheet.getLastRow(), atMost);
  const columns = rows === 0 ? 0 : sheet.getLastColumn();
  if (rows === 0 || columns === 0) return { cells: [] };
  const range = sheet.getRange(1, 1, rows, columns);
  const cells = range.getValues().map((row) => row.map((value) => cellOf(value, dayOf)));
  return Number.isFinite(atMost) ? { cells } : { cells, merges: range.getMergedRanges().map(mergeOf) };
}

function mergeOf(range: Range): Merge {
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  return {
    top,
    left,
    bottom: top + range.getNumRows() - 1,
    right: left + range.getNumColumns() - 1,
  };
}

export function cellOf(value: SheetValue, dayOf: (date: Date) => string): Cell {
  if (typeof value !== 'object') return value;
  return isDate(value) ? { date: dayOf(value) } : '';
}

import type { SheetGrid, Workbook } from '../core/workbook/workbook';
import { dayReader } from './date-cells';
import { cellOf } from './read-workbook';
import type { Sheet } from './services';
import { activeSpreadsheet, gridSheets } from './spreadsheet';

/** Rows in which a header may stand. */
const headRows = 30;

interface Span {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * As much of the workbook as judging some rows takes: the head of their sheet and the rows themselves, and the lists
 * that they refer to. The other registers of the size of the edited one are left out.
 */
export function readEdited(span: Span, lists: ReadonlySet<string>): Workbook {
  const spreadsheet = activeSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const dayOf = dayReader(timeZone);
  const block = (sheet: Sheet, first: number, last: number) =>
    sheet
      .getRange(first, 1, last - first + 1, sheet.getLastColumn())
      .getValues()
      .map((row) => row.map((value) => cellOf(value, dayOf)));
  const gridOf = (sheet: Sheet, name: string): SheetGrid => {
    const rows = sheet.getLastRow();
    if (rows === 0 || sheet.getLastColumn() === 0) return { name, cells: [] };
    if (name !== span.sheet) return { name, cells: block(sheet, 1, Math.min(rows, longestList)) };
    const head = block(sheet, 1, Math.min(headRows, rows));
    const first = Math.max(span.first, headRows + 1);
    const last = Math.min(span.last, rows);
    const edited = first <= last ? block(sheet, first, last) : [];
    return {
      name,
      cells: [...head, ...Array.from({ length: first - 1 - head.length }, () => []), ...edited],
    };
  };
  return {
    name: spreadsheet.getName(),
    sheets: gridSheets()
      .map((sheet) => ({ sheet, name: sheet.getName(), id: sheet.getSheetId() }))
      .filter(({ name }) => name === span.sheet || lists.has(name))
      .map(({ sheet, name, id }) => ({ ...gridOf(sheet, name), id })),
    today: Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd'),
    timeZone,
    locale: spreadsheet.getSpreadsheetLocale(),
  };
}

/** Lists are short; what is longer is another register. */
const longestList = 3_000;

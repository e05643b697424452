import { activeSpreadsheet, makeRoom, sheetNamed } from './spreadsheet';

export interface AppendedRow {
  readonly sheet: string;
  /** Written in bold above the rows when the sheet is new. */
  readonly headings: readonly string[];
  readonly cells: readonly (string | number)[];
  /** The column, from 0, whose text is a web address to click. */
  readonly linkColumn: number;
  readonly columnWidths: readonly number[];
}

/** Adds one row below the last; rows that stand are never touched. */
export function appendRow({ sheet: name, headings, cells, linkColumn, columnWidths }: AppendedRow): void {
  const sheet = sheetNamed(name);
  const isNew = sheet.getLastRow() === 0;
  const row = isNew ? 2 : sheet.getLastRow() + 1;
  makeRoom(sheet, row, cells.length);
  if (isNew) {
    const header = sheet.getRange(1, 1, 1, headings.length);
    header.setNumberFormat('@');
    header.setValues([[...headings]]);
    header.setFontWeights([headings.map(() => 'bold')]);
    sheet.setFrozenRows(1);
    columnWidths.forEach((width, column) => {
      sheet.setColumnWidth(column + 1, width);
    });
  }
  const range = sheet.getRange(row, 1, 1, cells.length);
  range.setNumberFormats([cells.map((cell) => (typeof cell === 'string' ? '@' : '0'))]);
  range.setValues([[...cells]]);
  const link = String(cells[linkColumn] ?? '');
  const text = SpreadsheetApp.newRichTextValue().setText(link).setLinkUrl(link).build();
  sheet.getRange(row, linkColumn + 1, 1, 1).setRichTextValues([[text]]);
}

/** All texts of a sheet, row by row; none where it does not exist. */
export function textsOf(name: string): string[] {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null || sheet.getLastRow() === 0) return [];
  const values = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues();
  return values.map((row) => row.join('\t'));
}

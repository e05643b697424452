import type { OutputRow } from '../core/sheets-out/output-sheet';
import type { Sheet } from './services';
import { activeSpreadsheet, makeRoom, sheetNamed } from './spreadsheet';

/** Adds one row below the last; a new sheet gets its headings first. */
export function appendRow(output: OutputRow): void {
  const sheet = sheetNamed(output.sheet);
  if (sheet.getLastRow() === 0) writeHeadings(sheet, output);
  const row = sheet.getLastRow() + 1;
  makeRoom(sheet, row, output.cells.length);
  const range = sheet.getRange(row, 1, 1, output.cells.length);
  range.setNumberFormats([
    output.cells.map((cell, column) =>
      typeof cell === 'string' ? '@' : (output.columnFormats[column] ?? '0'),
    ),
  ]);
  range.setValues([[...output.cells]]);
  const link = String(output.cells[output.linkColumn] ?? '');
  const text = SpreadsheetApp.newRichTextValue().setText(link).setLinkUrl(link).build();
  sheet.getRange(row, output.linkColumn + 1, 1, 1).setRichTextValues([[text]]);
}

function writeHeadings(sheet: Sheet, { headings, columnWidths }: OutputRow): void {
  const header = sheet.getRange(1, 1, 1, headings.length);
  header.setNumberFormat('@');
  header.setValues([[...headings]]);
  header.setFontWeights([headings.map(() => 'bold')]);
  sheet.setFrozenRows(1);
  columnWidths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
}

/** The texts of a sheet, one for each row; none where it does not exist. */
export function rowTexts(name: string): string[] {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null || sheet.getLastRow() === 0) return [];
  const values = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues();
  return values.map((row) => row.join('\t'));
}

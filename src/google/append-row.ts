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
  const text = SpreadsheetApp.newRichTextValue()
    .setText(link)
    .setLinkUrl(link === '' ? null : link)
    .build();
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

/** Empties the rows of a sheet in which a text stands; nothing where the sheet does not exist. */
export function clearRowsNaming(name: string, text: string): void {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null || sheet.getLastRow() === 0) return;
  const columns = sheet.getLastColumn();
  const values = sheet.getRange(1, 1, sheet.getLastRow(), columns).getValues();
  values.forEach((row, index) => {
    if (row.join('\t').includes(text)) sheet.getRange(index + 1, 1, 1, columns).clearContent();
  });
}

import type { OutputRow } from '../core/sheets-out/output-sheet';
import { richText } from './rich-text';
import type { Sheet } from './services';
import { activeSpreadsheet, makeRoom, sheetNamed } from './spreadsheet';

/**
 * Adds one row below the last, each cell under its own heading: an older version may have had fewer columns or another
 * order, and a person may have moved them. A heading that is not there is added at the right.
 */
export function appendRow(output: OutputRow): void {
  const sheet = sheetNamed(output.sheet);
  const rows = sheet.getLastRow();
  if (rows === 0) writeHeadings(sheet, output);
  const places = rows === 0 ? output.headings.map((_, index) => index) : placesIn(sheet, output);
  const width = Math.max(...places) + 1;
  const cells = spread(output.cells, places, width, '');
  const formats = spread(output.columnFormats, places, width, null);
  const row = sheet.getLastRow() + 1;
  makeRoom(sheet, row, width);
  const range = sheet.getRange(row, 1, 1, width);
  range.setNumberFormats([
    cells.map((cell, column) => (typeof cell === 'string' ? '@' : (formats[column] ?? '0'))),
  ]);
  range.setValues([[...cells]]);
  const link = String(output.cells[output.linkColumn] ?? '');
  if (link === '') return;
  sheet.getRange(row, (places[output.linkColumn] ?? 0) + 1, 1, 1).setRichTextValues([[richText(link, link)]]);
}

/** The column under whose heading each cell goes, from 0; their own order where the first row has no such heading. */
function placesIn(sheet: Sheet, { headings: wanted, formerHeadings }: OutputRow): readonly number[] {
  const width = sheet.getLastColumn();
  const found = sheet.getRange(1, 1, 1, width).getValues()[0]?.map(String) ?? [];
  const headings = wanted.map(
    (heading, index) =>
      [heading, ...(formerHeadings[index] ?? [])].find((one) => found.includes(one)) ?? heading,
  );
  const missing = headings.filter((heading) => !found.includes(heading));
  if (missing.length === headings.length) return headings.map((_, index) => index);
  if (missing.length > 0) {
    makeRoom(sheet, 1, width + missing.length);
    const range = sheet.getRange(1, width + 1, 1, missing.length);
    range.setNumberFormat('@');
    range.setValues([missing]);
    range.setFontWeights([missing.map(() => 'bold')]);
  }
  const all = [...found, ...missing];
  return headings.map((heading) => all.indexOf(heading));
}

function spread<Item>(items: readonly Item[], places: readonly number[], width: number, blank: Item): Item[] {
  const row = Array.from({ length: width }, () => blank);
  items.forEach((item, index) => {
    row[places[index] ?? 0] = item;
  });
  return row;
}

function writeHeadings(sheet: Sheet, { headings, columnFormats, columnWidths }: OutputRow): void {
  const header = sheet.getRange(1, 1, 1, headings.length);
  header.setNumberFormat('@');
  header.setValues([[...headings]]);
  header.setFontWeights([headings.map(() => 'bold')]);
  header.setHorizontalAlignments([columnFormats.map((format) => (format === null ? 'normal' : 'right'))]);
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

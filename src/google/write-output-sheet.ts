import type { CellLink, OutputCell, OutputSheet } from '../core/sheets-out/output-sheet';
import { richText } from './rich-text';
import type { RichTextValue, Sheet } from './services';
import { type Looks, looksOf } from './sheet-looks';
import { activeSpreadsheet, makeRoom, sheetNamed } from './spreadsheet';
import { writeCharts } from './write-charts';

/**
 * Writes a sheet of the add-on in place: the same sheet id, so that links and formulas of the user live on.
 * All values go in one call; until everything is done the first cell carries the notice that the sheet is
 * unfinished.
 */
export function writeOutputSheet(output: OutputSheet, unfinished: string): void {
  const sheet = sheetNamed(output.name);
  const rows = Math.max(output.grid.length, sheet.getLastRow(), 1);
  const columns = Math.max(output.columnWidths.length, sheet.getLastColumn(), 1);
  makeRoom(sheet, rows, columns);
  const firstCell = sheet.getRange(1, 1, 1, 1);
  firstCell.setNotes([[unfinished]]);

  const range = sheet.getRange(1, 1, rows, columns);
  const grid = Array.from({ length: rows }, (_, row) =>
    fill(columns, '').map((blank, column) => writable(output.grid[row]?.[column] ?? blank)),
  );
  // Formats come first: only in a cell of plain text is a text that looks like a formula or a date left as it is.
  writeLooks(sheet, columns, looksOf(output, grid));
  range.setValues(grid);
  range.setVerticalAlignment('top');
  writeLinks(sheet, output.links, grid);
  for (const { first, last } of adjacent(output.wrappedColumns)) {
    sheet.getRange(1, first + 1, rows, last - first + 1).setWrap(true);
  }
  output.columnWidths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setFrozenRows(output.frozenRows);
  writeCharts(sheet, output);
  writeFilter(sheet, output);
  firstCell.setNotes([['']]);
}

/** A sheet has one filter at most; where rows have come or gone it is made anew. */
function writeFilter(sheet: Sheet, { filter = null, columnWidths }: OutputSheet): void {
  const known = sheet.getFilter();
  if (known !== null) known.remove();
  if (filter === null) return;
  sheet.getRange(filter.row + 1, 1, filter.rows, columnWidths.length).createFilter();
}

/** A cell holds at most 50,000 characters; more are refused, so that a long text is cut and shows it. */
const longestText = 50_000;

function writable(cell: OutputCell): OutputCell {
  if (typeof cell === 'number' || cell.length <= longestText) return cell;
  return `${cell.slice(0, longestText - 1)}…`;
}

function writeLooks(sheet: Sheet, columns: number, looks: readonly Looks[]): void {
  for (const part of looks) {
    const range = sheet.getRange(part.row + 1, 1, part.rows, columns);
    if (part.isList) {
      for (const span of part.spans) {
        const cells = sheet.getRange(part.row + 1, span.column + 1, part.rows, span.columns);
        cells.setNumberFormat(span.format);
      }
      for (const { column, formats } of part.mixed) {
        const cells = sheet.getRange(part.row + 1, column + 1, part.rows, 1);
        cells.setNumberFormats(formats.map((format) => [format]));
      }
      range.setFontWeight(part.isBold ? 'bold' : 'normal');
    } else {
      range.setNumberFormats(part.formats.map((formats) => [...formats]));
      range.setFontWeights(part.isBold.map((isBold) => fill(columns, isBold ? 'bold' : 'normal')));
    }
  }
}

/** One call for each column that has links, over the rows from its first link to its last. */
function writeLinks(
  sheet: Sheet,
  links: readonly CellLink[],
  grid: readonly (readonly OutputCell[])[],
): void {
  const ids = new Map(
    activeSpreadsheet()
      .getSheets()
      .map((one) => [one.getName(), one.getSheetId()]),
  );
  for (const column of new Set(links.map((link) => link.column))) {
    const linkOf = new Map(links.filter((link) => link.column === column).map((link) => [link.row, link]));
    const first = [...linkOf.keys()].reduce((least, row) => Math.min(least, row));
    const last = [...linkOf.keys()].reduce((most, row) => Math.max(most, row));
    const texts: RichTextValue[][] = [];
    for (let row = first; row <= last; row += 1) {
      texts.push([richText(String(grid[row]?.[column] ?? ''), addressOf(linkOf.get(row), ids))]);
    }
    sheet.getRange(first + 1, column + 1, texts.length, 1).setRichTextValues(texts);
  }
}

function addressOf(link: CellLink | undefined, ids: ReadonlyMap<string, number>): string | null {
  const id = link === undefined ? undefined : ids.get(link.sheet);
  return id === undefined ? null : `#gid=${id}&range=${link?.address}`;
}

/** Columns in rising order, as few spans as there are: every call to the host costs time. */
function adjacent(columns: readonly number[]): readonly { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const column of columns) {
    const span = spans[spans.length - 1];
    if (span !== undefined && column === span.last + 1) span.last = column;
    else spans.push({ first: column, last: column });
  }
  return spans;
}

function fill<Value>(columns: number, value: Value): Value[] {
  return Array.from({ length: columns }, () => value);
}

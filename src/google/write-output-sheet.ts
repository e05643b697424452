import type { CellLink, OutputCell, OutputSheet } from '../core/sheets-out/output-sheet';
import { richText } from './rich-text';
import type { RichTextValue, Sheet } from './services';
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

  const boldRows = new Set(output.boldRows);
  const range = sheet.getRange(1, 1, rows, columns);
  const grid = fill(rows, columns, (row, column) => writable(output.grid[row]?.[column] ?? ''));
  range.setNumberFormats(formatsOf(output, grid));
  range.setValues(grid);
  range.setFontWeights(fill(rows, columns, (row) => (boldRows.has(row) ? 'bold' : 'normal')));
  range.setVerticalAlignment('top');
  writeLinks(sheet, output.links, grid);
  for (const column of output.wrappedColumns) sheet.getRange(1, column + 1, rows, 1).setWrap(true);
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

function formatsOf(output: OutputSheet, grid: readonly (readonly OutputCell[])[]): string[][] {
  const formats = grid.map((row) =>
    row.map((cell, column) => (typeof cell === 'string' ? plainText : (output.columnFormats[column] ?? '0'))),
  );
  for (const { row, column, format } of output.cellFormats) {
    const formatsOfRow = formats[row];
    if (formatsOfRow !== undefined && typeof grid[row]?.[column] === 'number') formatsOfRow[column] = format;
  }
  return formats;
}

const plainText = '@';

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

function fill<Value>(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(row, column)),
  );
}

import type { OutputCell, OutputSheet } from '../core/sheets-out/output-sheet';
import type { Progress } from '../core/state/written-parts';
import type { Sheet } from './services';
import { makeRoom, sheetNamed } from './spreadsheet';
import { writeCharts } from './write-charts';
import { type Steps, writeInBlocks } from './write-in-blocks';

/**
 * Writes a sheet of the add-on in place: the same sheet id, so that links and formulas of the user live on. Until all
 * is done, by this run or a later one, the first cell carries the notice that the sheet is unfinished.
 */
export function writeOutputSheet(output: OutputSheet, unfinished: string, steps: Steps): Progress {
  const sheet = sheetNamed(output.name);
  const rows = Math.max(output.grid.length, sheet.getLastRow(), 1);
  const columns = Math.max(output.columnWidths.length, sheet.getLastColumn(), 1);
  makeRoom(sheet, rows, columns);
  const firstCell = sheet.getRange(1, 1, 1, 1);
  firstCell.setNotes([[unfinished]]);

  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => writable(output.grid[row]?.[column] ?? '')),
  );
  const progress = writeInBlocks(sheet, output, grid, steps);
  if (progress.done < progress.of) return progress;
  writeFrame(sheet, output, rows, columns);
  steps.keep(null);
  firstCell.setNotes([['']]);
  return progress;
}

/** What a sheet has as a whole, whatever its rows hold. */
function writeFrame(sheet: Sheet, output: OutputSheet, rows: number, columns: number): void {
  sheet.getRange(1, 1, rows, columns).setVerticalAlignment('top');
  for (const { first, last } of adjacent(output.wrappedColumns)) {
    sheet.getRange(1, first + 1, rows, last - first + 1).setWrap(true);
  }
  output.columnWidths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setFrozenRows(output.frozenRows);
  writeCharts(sheet, output);
  writeFilter(sheet, output);
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

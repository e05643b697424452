import type { Cell, SheetGrid } from '../workbook/workbook';
import { ActiveHeadings } from './active-headings';
import { fillMerged } from './fill-merged';
import { findHeader, headerReading } from './find-header';
import { rowsAbove, rowsOfOthers } from './other-tables';
import { placeLines } from './place-lines';
import type { HeaderReading } from './read-header';
import { rowKinds } from './row-kind';
import type { RowOrigin, SheetLayout, SkippedRow, Table, TableKind } from './table';
import type { Meanings } from './vocabulary';

/** Turns one row of cells into a typed row. `headings` are those that it stands under, the nearest first. */
export type ReadRow<Row> = (origin: RowOrigin, headings: readonly string[]) => Row;

/**
 * Reads every sheet of a kind. Blank rows are no rows; others that are no rows of the table are set aside with the
 * reason.
 */
export function readSheets<Row, Field extends string>(
  kind: TableKind,
  sheets: readonly SheetGrid[],
  headings: Meanings<Field>,
  readerOf: (layout: SheetLayout) => ReadRow<Row>,
): Table<Row, Field> {
  const layouts: SheetLayout<Field>[] = [];
  const rows: Row[] = [];
  const skipped: SkippedRow[] = [];
  for (const sheet of sheets) {
    const layout = findHeader(kind, sheet, headings);
    layouts.push(layout);
    if (Object.keys(layout.columns).length === 0) continue;
    readRows(sheet, layout, headerReading(kind, sheet, headings), readerOf(layout), rows, skipped);
  }
  return { layouts, rows, skipped };
}

function readRows<Row>(
  sheet: SheetGrid,
  layout: SheetLayout,
  reading: HeaderReading,
  readRow: ReadRow<Row>,
  rows: Row[],
  skipped: SkippedRow[],
): void {
  const { cells: grid, continuations } = fillMerged(sheet, layout);
  const kindOf = rowKinds(layout, grid.slice(0, layout.headerRow));
  const ofOthers = rowsOfOthers(grid, layout, reading);
  const placesBelow = placeLines(grid, layout);
  const lines = new Map<number, 'continuation' | 'data'>();
  const above = new ActiveHeadings();
  for (const index of rowsAbove(sheet.cells, layout, reading)) {
    skipped.push({ origin: originAt(index, sheet.cells), reason: 'other-table' });
  }
  for (let index = layout.headerRow; index < grid.length; index += 1) {
    const cells = grid[index] ?? noCells;
    const kind =
      ofOthers(index) ??
      lines.get(index) ??
      (continuations.has(index) ? 'continuation' : kindOf(cells, grid[index + 1]));
    if (kind === 'blank') continue;
    const origin = kind === 'data' && !lines.has(index) ? itemAt(index) : originAt(index, grid);
    if (kind === 'data') rows.push(readRow(origin, above.nearestFirst()));
    else skipped.push({ origin, reason: kind });
    if (kind === 'heading') above.add(cells);
  }

  /** With the places that stand on lines of their own below it. */
  function itemAt(index: number): RowOrigin {
    const origin = originAt(index, grid);
    let below = index + 1;
    while (continuations.has(below)) below += 1;
    const more = placesBelow(index, below);
    if (more === null) return origin;
    for (let line = below; line < below + more.count; line += 1) {
      lines.set(line, more.item === null ? 'data' : 'continuation');
    }
    return more.item === null ? origin : { ...origin, cells: more.item };
  }

  function originAt(index: number, rowsOf: readonly (readonly Cell[])[]): RowOrigin {
    return { layout, row: index + 1, cells: rowsOf[index] ?? noCells };
  }
}

const noCells: readonly Cell[] = [];

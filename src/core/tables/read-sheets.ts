import type { Cell, SheetGrid } from '../workbook/workbook';
import { findHeader } from './find-header';
import { rowKind } from './row-kind';
import type { RowOrigin, SheetLayout, SkippedRow, Table, TableKind } from './table';
import type { Meanings } from './vocabulary';

/** Turns one row of cells into a typed row. `heading` is the text of the heading row above it, '' without one. */
export type ReadRow<Row> = (origin: RowOrigin, heading: string) => Row;

/** Reads every sheet of a kind. Blank rows are no rows; heading and subtotal rows are set aside with the reason. */
export function readSheets<Row, Field extends string>(
  kind: TableKind,
  sheets: readonly SheetGrid[],
  headings: Meanings<Field>,
  readRow: ReadRow<Row>,
): Table<Row, Field> {
  const layouts: SheetLayout<Field>[] = [];
  const rows: Row[] = [];
  const skipped: SkippedRow[] = [];
  for (const sheet of sheets) {
    const layout = findHeader(kind, sheet, headings);
    layouts.push(layout);
    if (Object.keys(layout.columns).length === 0) continue;
    let heading = '';
    for (let index = layout.headerRow; index < sheet.cells.length; index += 1) {
      const cells = sheet.cells[index] ?? noCells;
      const reason = rowKind(cells, layout);
      if (reason === 'blank') continue;
      const origin: RowOrigin = { layout, row: index + 1, cells };
      if (reason === 'data') {
        rows.push(readRow(origin, heading));
        continue;
      }
      skipped.push({ origin, reason });
      if (reason === 'heading') heading = firstText(cells);
    }
  }
  return { layouts, rows, skipped };
}

const noCells: readonly Cell[] = [];

function firstText(cells: readonly Cell[]): string {
  const cell = cells.find((one) => one !== '');
  return typeof cell === 'string' ? cell : '';
}

import { cleanText } from '../values/vietnamese-text';
import type { Cell, SheetGrid } from '../workbook/workbook';
import { headingKey } from './heading-key';
import type { SheetLayout, TableKind } from './table';
import type { Meanings } from './vocabulary';

/** Titles and notes may stand above the header, but not more than this many rows of them. */
const rowsSearched = 20;

/**
 * The layout of a sheet: its header is the row in which most headings are known. A sheet in which no row has
 * two known headings has a layout without columns, so that the check can say what is missing.
 */
export function findHeader<Field extends string>(
  kind: TableKind,
  sheet: SheetGrid,
  headings: Meanings<Field>,
): SheetLayout<Field> {
  const none: Partial<Record<Field, number>> = {};
  let best: SheetLayout<Field> = {
    kind,
    sheet: sheet.name,
    headerRow: 1,
    headings: [],
    columns: none,
    doubled: [],
  };
  let known = 1;
  sheet.cells.slice(0, rowsSearched).forEach((cells, index) => {
    const { columns, doubled } = readHeader(cells, headings);
    const count = Object.keys(columns).length;
    if (count <= known) return;
    known = count;
    best = {
      kind,
      sheet: sheet.name,
      headerRow: index + 1,
      headings: cells.map(headingText),
      columns,
      doubled,
    };
  });
  return best;
}

function headingText(cell: Cell): string {
  return typeof cell === 'string' ? cleanText(cell) : '';
}

function readHeader<Field extends string>(cells: readonly Cell[], headings: Meanings<Field>) {
  const columns: Partial<Record<Field, number>> = {};
  const doubled: Field[] = [];
  cells.forEach((cell, column) => {
    const field = typeof cell === 'string' && cell !== '' ? headings.get(headingKey(cell)) : undefined;
    if (field === undefined) return;
    if (columns[field] === undefined) columns[field] = column;
    else doubled.push(field);
  });
  return { columns, doubled };
}

import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { isYear, looksLikeHeader } from './looks-like-header';
import { headingsOf, lowerHeaders } from './lower-headers';
import type { HeaderReading } from './read-header';
import { isNumbering } from './row-looks';
import type { SheetLayout } from './table';

type Rows = readonly (readonly Cell[])[];

/**
 * Tells of the rows below the header, by their indexes and from above, which are no rows of its table: the same header
 * once more, and another table from its headings to where the same header stands again. Null for all others.
 */
export function rowsOfOthers(
  cells: Rows,
  layout: SheetLayout,
  reading: HeaderReading,
): (index: number) => 'header' | 'other-table' | 'blank' | null {
  if (layout.kind === 'settings') return () => null;
  const headerAt = lowerHeaders(cells, layout, reading);
  let isOther = false;
  let headerEnd = layout.headerRow;
  return (index) => {
    const header = index < headerEnd ? null : headerAt(index);
    if (header !== null) {
      // Headings close below a header are a further line of it.
      isOther = index === headerEnd ? isOther : !header.isSame;
      headerEnd = index + header.depth;
    }
    if (isOther) return (cells[index] ?? []).some(isFilled) ? 'other-table' : 'blank';
    return index < headerEnd ? 'header' : null;
  };
}

/** The indexes of the rows above the header that are another table: its headings and what stands below them. */
export function rowsAbove(cells: Rows, layout: SheetLayout, reading: HeaderReading): readonly number[] {
  if (layout.kind === 'settings') return [];
  const isHeading = headingsOf(layout, reading);
  const above = cells.slice(0, layout.headerRow - 1);
  const first = above.findIndex((row) => looksLikeHeader(row, isHeading));
  const last = first < 0 ? -1 : above.reduce((found, row, index) => (hasNumber(row) ? index : found), -1);
  return above.flatMap((row, index) =>
    index >= first && index <= last && row.some(isFilled) ? [index] : [],
  );
}

/** Headings hold no numbers but years and the numbers of the columns. */
function hasNumber(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === 'number' && !isYear(cell)) && !isNumbering(cells);
}

import { rowsSearched } from '../tables/find-header';
import type { SheetLayout } from '../tables/table';
import { cleanText } from '../values/vietnamese-text';
import type { Cell, SheetGrid } from '../workbook/workbook';

/**
 * The header of a sheet in which no heading is known: the first row of short texts that is as wide as the rows below
 * it. The layout comes back as it was when no row looks like one.
 */
export function guessHeader(layout: SheetLayout, sheet: SheetGrid): SheetLayout {
  const rows = sheet.cells.slice(0, rowsSearched + rowsBelow);
  const widths = rows.map((row) => row.filter(isFilled).length);
  const index = rows.slice(0, rowsSearched).findIndex((row, place) => {
    const below = widths.slice(place + 1, place + 1 + rowsBelow);
    const width = widths[place] ?? 0;
    return (
      width >= leastColumns &&
      width * 4 >= Math.max(0, ...below) * 3 &&
      row.every(isHeadingLike) &&
      below[0] !== undefined
    );
  });
  if (index === -1) return layout;
  return {
    ...layout,
    headerRow: index + 1,
    headings: (rows[index] ?? []).map((cell) => cleanText(String(cell))),
  };
}

const rowsBelow = 10;
const leastColumns = 3;
const longestHeading = 80;

function isFilled(cell: Cell): boolean {
  return typeof cell !== 'string' || cell.trim() !== '';
}

function isHeadingLike(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= longestHeading && !/^\(?[0-9]+\)?$/.test(cell.trim());
}

import { isErrorText } from '../values/unread';
import type { Cell } from '../workbook/workbook';
import { isFilled } from './cell-text';
import { isLettered } from './heading-row';
import { isRemark, startsWithTotal } from './row-looks';
import type { SheetLayout } from './table';

type Rows = readonly (readonly Cell[])[];

/** Lines below an item that say nothing but a place. */
export interface PlaceLines {
  readonly count: number;
  /** The item with these places too; null where they may be of the items below: nobody can tell. */
  readonly item: readonly Cell[] | null;
}

/**
 * Tells of an item, by its index and that of the row below its last, which lines there go on with its places: "xã Vân
 * Hồ" alone in the column of places. Left of the titles a lone place is the heading of a group.
 */
export function placeLines(
  cells: Rows,
  { columns }: SheetLayout,
): (item: number, below: number) => PlaceLines | null {
  const { place, nameVi: title } = columns;
  if (place === undefined || title === undefined || place < title) return () => null;
  return (item, below) => {
    // Nearly every row has a title: one look spares it all others.
    if (isFilled(cells[below]?.[title]) || !isPlaceAlone(cells[below], place)) return null;
    let end = below + 1;
    while (isPlaceAlone(cells[end], place)) end += 1;
    const next = cells[end] ?? [];
    const lacksPlace =
      isFilled(next[title]) && !isFilled(next[place]) && !startsWithTotal(String(next[title]));
    const joined = lacksPlace ? null : withPlaces(cells[item] ?? [], place, cells.slice(below, end));
    return { count: end - below, item: joined };
  };
}

function isPlaceAlone(cells: readonly Cell[] | undefined, place: number): boolean {
  const text = cells?.[place];
  if (cells === undefined || typeof text !== 'string' || !isFilled(text)) return false;
  if (cells.some((cell, column) => column !== place && isFilled(cell))) return false;
  return !isErrorText(text) && !isRemark(text) && !startsWithTotal(text) && !isLettered(cells);
}

function withPlaces(item: readonly Cell[], place: number, lines: Rows): readonly Cell[] {
  const joined = [...item];
  while (joined.length <= place) joined.push('');
  joined[place] = [item, ...lines].flatMap(({ [place]: text }) => (isFilled(text) ? [text] : [])).join('; ');
  return joined;
}

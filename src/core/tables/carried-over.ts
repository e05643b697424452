import { codeKey } from './code-key';
import type { AidRow } from './register';
import type { SheetLayout } from './table';

/**
 * Marks the rows of items that an earlier year's sheet has already, by their code. The years in the names of the
 * sheets decide which is earlier, so that tabs may stand in any order; sheets without a year follow in theirs.
 */
export function markCarriedOver(rows: readonly AidRow[], layouts: readonly SheetLayout[]): readonly AidRow[] {
  if (layouts.length < 2) return rows;
  const positions = positionsInTime(layouts);
  const keys = rows.map((row) => codeKey(row.code));
  const earliest = new Map<string, number>();
  rows.forEach(({ origin }, index) => {
    const position = positions.get(origin.layout) ?? 0;
    const key = keys[index] ?? '';
    const known = earliest.get(key);
    if (key !== '' && (known === undefined || position < known)) earliest.set(key, position);
  });
  return rows.map((row, index) => {
    const position = positions.get(row.origin.layout) ?? 0;
    const first = earliest.get(keys[index] ?? '') ?? position;
    return first < position ? { ...row, carriedOver: true } : row;
  });
}

/** Sheets in the order of the years in their names. */
export function inTime(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
  return layouts
    .map((layout, order) => ({ layout, order, year: yearIn(layout.sheet) }))
    .sort((one, other) => one.year - other.year || one.order - other.order)
    .map(({ layout }) => layout);
}

/** The position of each sheet in time. */
function positionsInTime(layouts: readonly SheetLayout[]): ReadonlyMap<SheetLayout, number> {
  return new Map(inTime(layouts).map((layout, position) => [layout, position]));
}

const noYear = 9999;

function yearIn(name: string): number {
  const years = name.match(/(?:19|20)\d\d/g) ?? [];
  return Number(years[years.length - 1] ?? noYear);
}

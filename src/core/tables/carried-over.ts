import { codeKey } from './code-key';
import type { AidRow } from './register';

/**
 * Marks the rows of items that an earlier year's sheet has already, by their code. The years in the names of the
 * sheets decide which is earlier, so that tabs may stand in any order; sheets without a year follow in theirs.
 */
export function markCarriedOver(rows: readonly AidRow[]): readonly AidRow[] {
  const sheets = sheetsInTime(rows);
  if (sheets.size < 2) return rows;
  const earliest = new Map<string, number>();
  for (const row of rows) {
    const position = sheets.get(row.origin.layout.sheet) ?? 0;
    const key = codeKey(row.code);
    const known = earliest.get(key);
    if (key !== '' && (known === undefined || position < known)) earliest.set(key, position);
  }
  return rows.map((row) => {
    const position = sheets.get(row.origin.layout.sheet) ?? 0;
    const first = earliest.get(codeKey(row.code)) ?? position;
    return first < position ? { ...row, carriedOver: true } : row;
  });
}

/** The position of each sheet in time. */
function sheetsInTime(rows: readonly AidRow[]): ReadonlyMap<string, number> {
  const names = [...new Set(rows.map((row) => row.origin.layout.sheet))];
  const byYear = names
    .map((name, order) => ({ name, order, year: yearIn(name) }))
    .sort((one, other) => one.year - other.year || one.order - other.order);
  return new Map(byYear.map(({ name }, position) => [name, position]));
}

const noYear = 9999;

function yearIn(name: string): number {
  const years = name.match(/(?:19|20)\d\d/g) ?? [];
  return Number(years[years.length - 1] ?? noYear);
}

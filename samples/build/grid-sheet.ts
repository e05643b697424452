import type { Sheet } from './sheet';

/** A sheet that is written as it stands, its first row as header. */
export function gridSheet(name: string, rows: readonly (readonly (string | number)[])[]): Sheet {
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    name,
    rows: rows.map((row, index) =>
      row.map((value) => ({ value, look: index === 0 && rows.length > 2 ? 'header' : 'text' })),
    ),
    widths: Array.from({ length: columns }, (_, column) => (column === 1 ? 40 : 28)),
    frozenRows: 1,
    frozenColumns: 0,
    choices: [],
  };
}

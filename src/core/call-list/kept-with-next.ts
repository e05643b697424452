import type { TableRow } from '../document/block';

/** The row on the page of the row that follows it. */
export function keptWithNext(row: TableRow): TableRow {
  return {
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((each) => ({ ...each, keepWithNext: true })),
    })),
  };
}

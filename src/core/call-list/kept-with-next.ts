import type { Block, TableBlock, TableRow } from '../document/block';

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

/** The table with its first rows on one page and its last ones on one, so that no page holds a stray row of it. */
export function withoutStrays(table: TableBlock, first: number, last: number): TableBlock {
  const { length } = table.rows;
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      const isKept = index < first || index >= length - last;
      return isKept && index < length - 1 ? keptUnlessLong(row) : row;
    }),
  };
}

/**
 * The blocks with the last rows of their last table on the page of what will follow, so that the end of a document
 * never stands on a page alone.
 */
export function endingWithNext(blocks: readonly Block[], rows: number): Block[] {
  const last = blocks[blocks.length - 1];
  if (last?.kind === 'paragraph') return [...blocks.slice(0, -1), { ...last, keepWithNext: true }];
  if (last?.kind !== 'table') return [...blocks];
  const from = last.rows.length - rows;
  const kept = last.rows.map((row, index) => (index < from ? row : keptUnlessLong(row)));
  return [...blocks.slice(0, -1), { ...last, rows: kept }];
}

/** A row that may go over two pages fills the first of them anyway. */
function keptUnlessLong(row: TableRow): TableRow {
  return row.mayBreak ? row : keptWithNext(row);
}

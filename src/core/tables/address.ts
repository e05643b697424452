import type { RowOrigin } from './table';

/** The A1 address of one cell of a row, or null where the sheet lacks the column. */
export function addressOf(origin: RowOrigin, field: string): string | null {
  const column = origin.layout.columns[field];
  return column === undefined ? null : `${columnLetters(column)}${origin.row}`;
}

/** Column 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

import type { RowOrigin } from './table';

/** Tells a row among all rows of all sheets; rows count from 1. */
export function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

/** As rowKey, of where a row stands. */
export function rowKeyOf({ layout, row }: RowOrigin): string {
  return rowKey(layout.sheet, row);
}

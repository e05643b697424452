import { type RunningSum, sumFor, totalOf } from './running-sum';

/** By row key, then by column key. */
export type Cells = Map<string, Map<string, RunningSum>>;

/** The sum of a cell, made at first use. */
export function cellAt(cells: Cells, rowKey: string, columnKey: string): RunningSum {
  let row = cells.get(rowKey);
  if (row === undefined) {
    row = new Map<string, RunningSum>();
    cells.set(rowKey, row);
  }
  return sumFor(row, columnKey);
}

export function rowSums(cells: Cells): ReadonlyMap<string, RunningSum> {
  return new Map([...cells].map(([key, row]) => [key, totalOf(row.values())]));
}

export function columnSums(cells: Cells): ReadonlyMap<string, RunningSum> {
  const sums = new Map<string, RunningSum>();
  for (const row of cells.values()) {
    for (const [key, { items, usd, vnd, other }] of row) sumFor(sums, key).add(items, usd, vnd, other);
  }
  return sums;
}

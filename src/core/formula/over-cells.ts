import { type Grid, isGrid } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

/**
 * One answer for single arguments. Where ranges stand among them, one for each of their cells: a single value holds for
 * all, a range of one row or column for every row or column. In a range a wrong argument is told in its own cell, so
 * that the others are answered.
 */
export function overCells<Value>(
  given: readonly unknown[],
  answer: (values: readonly unknown[]) => Value,
): Value | (Value | string)[][] {
  const grids = given.filter(isGrid);
  if (grids.length === 0) return answer(given);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const told = (values: readonly unknown[]): Value | string => {
    try {
      return answer(values);
    } catch (error) {
      if (error instanceof WrongArgument) return error.message;
      throw error;
    }
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      told(given.map((one) => (isGrid(one) ? cellAt(one, row, column) : one))),
    ),
  );
}

function cellAt(grid: Grid, row: number, column: number): unknown {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? '';
}

import { wholeShare } from '../values/share-split';

/** The parts of an amount by rows and by columns, each already whole and summing to the amount. */
export interface Edges {
  /** Of 10,000 each way. */
  readonly rowShares: readonly number[];
  readonly columnShares: readonly number[];
  readonly rowParts: readonly bigint[];
  readonly columnParts: readonly bigint[];
}

/**
 * Whole cells[row][column] near amount x row share x column share whose rows and columns sum to the given parts.
 * Cells start rounded down; what the edges still lack goes first to the largest remainders that both edges have
 * room for, and what is left then along the edges in order, so that an answer always exists.
 */
export function controlledRounding(edges: Edges): readonly (readonly bigint[])[] {
  const amount = edges.rowParts.reduce((sum, part) => sum + part, zero);
  // Magnitudes are rounded, so that a negative amount splits as its opposite does.
  const sign = amount < zero ? -one : one;
  const rowsLack = edges.rowParts.map((part) => part * sign);
  const columnsLack = edges.columnParts.map((part) => part * sign);
  const remainders: Remainder[] = [];
  const cells = edges.rowShares.map((rowShare, row) =>
    edges.columnShares.map((columnShare, column) => {
      const exact = amount * sign * BigInt(rowShare * columnShare);
      const whole = exact / wholeSquared;
      remainders.push({ row, column, remainder: exact - whole * wholeSquared });
      take(rowsLack, row, whole);
      take(columnsLack, column, whole);
      return whole;
    }),
  );
  const give = (row: number, column: number, most: bigint | null) => {
    const given = smallest(rowsLack[row] ?? zero, columnsLack[column] ?? zero, most);
    take(rowsLack, row, given);
    take(columnsLack, column, given);
    const line = cells[row];
    if (line !== undefined) line[column] = (line[column] ?? zero) + given;
  };
  remainders.sort(byRemainder);
  for (const { row, column, remainder } of remainders) if (remainder > zero) give(row, column, one);
  for (const { row, column } of remainders) give(row, column, null);
  return cells.map((line) => line.map((cell) => cell * sign));
}

interface Remainder {
  readonly row: number;
  readonly column: number;
  readonly remainder: bigint;
}

const zero = BigInt(0);
const one = BigInt(1);
const wholeSquared = BigInt(wholeShare * wholeShare);

function take(amounts: bigint[], index: number, taken: bigint): void {
  amounts[index] = (amounts[index] ?? zero) - taken;
}

function smallest(first: bigint, second: bigint, most: bigint | null): bigint {
  const smaller = first < second ? first : second;
  return most !== null && most < smaller ? most : smaller;
}

function byRemainder(first: Remainder, second: Remainder): number {
  if (first.remainder === second.remainder) return first.row - second.row || first.column - second.column;
  return first.remainder > second.remainder ? -1 : 1;
}

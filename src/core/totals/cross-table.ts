import type { CurrencyCode } from '../codelists/currencies';
import { decimalString } from '../values/money';
import type { Cells } from './cross-cells';
import type { Line } from './lines';
import { isReported, RunningSum, totalOf, usdText, vndText } from './running-sum';
import type { CrossKey, CrossTable } from './totals';

/** The cells in the order of the lines, with the totals on both edges; `currency` is the one asked for. */
export function crossTable(
  cells: Cells,
  rows: readonly Line[],
  columns: readonly Line[],
  currency: CurrencyCode,
): CrossTable {
  const total: CrossKey = { key: '', special: 'total' };
  const sums = rows.map((row) => {
    const ofRow = columns.map((column) => cellOf(cells, row, column));
    return [...ofRow, row.sum];
  });
  const grandTotal = totalOf(rows.map((row) => row.sum));
  const all = [...sums, [...columns.map((column) => column.sum), grandTotal]];
  return {
    rows: [...rows.map(crossKey), total],
    columns: [...columns.map(crossKey), total],
    items: all.map((row) => row.map((sum) => sum.items)),
    usd: all.map((row) => row.map((sum) => usdText(sum.usd))),
    vnd: all.map((row) => row.map((sum) => vndText(sum.vnd))),
    ...(!isReported(currency) && {
      other: all.map((row) => row.map(({ other }) => decimalString({ currency, minor: other }))),
    }),
  };
}

function cellOf(cells: Cells, row: Line, column: Line): RunningSum {
  const sum = new RunningSum();
  for (const rowKey of row.keys) {
    for (const columnKey of column.keys) {
      const cell = cells.get(rowKey)?.get(columnKey);
      if (cell !== undefined) sum.add(cell.items, cell.usd, cell.vnd, cell.other);
    }
  }
  return sum;
}

function crossKey({ key, special }: Line): CrossKey {
  return { key, special };
}

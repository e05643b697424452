import type { CurrencyCode } from '../codelists/currencies';
import type { Share } from '../tables/register';
import { splitByShares } from '../values/share-split';
import { controlledRounding } from './controlled-rounding';
import { type Cells, cellAt, columnSums, rowSums } from './cross-cells';
import { crossTable } from './cross-table';
import { type Grouping, givenShares } from './dimension';
import { FurtherGroups, mainShare } from './further-groups';
import { groupTable } from './group-table';
import { linesOf } from './lines';
import type { CountedEntry } from './selection';
import type { CrossTable, TotalTable } from './totals';
import type { WholeAmount } from './whole-amount';

/** The sums of entries both ways. */
export function crossSums<Row>(
  entries: readonly CountedEntry<Row>[],
  rows: Grouping<Row>,
  columns: Grouping<Row>,
): CrossSums<Row> {
  const sums = new CrossSums(rows, columns);
  for (const entry of entries) sums.add(entry);
  return sums;
}

/**
 * Sums by one grouping and by another while entries are added, so that no entry need be kept. A row of several groups
 * both ways is rounded once so that the edges are the sums of the one-way tables to the last unit.
 */
export class CrossSums<Row> {
  private readonly cells: Cells = new Map();
  private readonly further: FurtherGroups<Row>;

  constructor(
    private readonly rows: Grouping<Row>,
    private readonly columns: Grouping<Row>,
  ) {
    this.further = new FurtherGroups(rows);
  }

  add(entry: CountedEntry<Row>): void {
    const rows = givenShares(this.rows.sharesOf(entry.row, entry.period));
    const columns = givenShares(this.columns.sharesOf(entry.row, entry.period));
    const row = rows[0];
    const column = columns[0];
    if (rows.length === 1 && columns.length === 1 && row !== undefined && column !== undefined) {
      cellAt(this.cells, row.key, column.key).add(entry.items, entry.usd, entry.vnd, entry.other);
    } else {
      addParts(this.cells, entry, rows, columns);
    }
    this.further.add(entry, rows);
  }

  /** The table of the rows alone, for which no entry need be added once more; `currency` is as below. */
  rowTable(currency?: CurrencyCode): TotalTable {
    return groupTable(rowSums(this.cells), this.further, this.rows, currency);
  }

  /** Rows, columns and totals on both edges; `currency` is the one asked for, beside USD and VND. */
  table(currency: CurrencyCode = 'USD'): CrossTable {
    const rows = linesOf(rowSums(this.cells), this.rows);
    return crossTable(this.cells, rows, linesOf(columnSums(this.cells), this.columns), currency);
  }
}

function addParts(
  cells: Cells,
  { items, usd, vnd, other }: CountedEntry<unknown>,
  rows: readonly Share[],
  columns: readonly Share[],
): void {
  const split = (amount: WholeAmount | null) =>
    amount === null ? null : splitBothWays(BigInt(amount), rows, columns);
  const [usdParts, vndParts, otherParts] = [split(usd), split(vnd), split(other)];
  const main = [mainShare(rows), mainShare(columns)];
  rows.forEach((row, rowIndex) => {
    columns.forEach((column, columnIndex) => {
      const isMain = rowIndex === main[0] && columnIndex === main[1];
      cellAt(cells, row.key, column.key).add(
        isMain ? items : 0,
        usdParts?.[rowIndex]?.[columnIndex] ?? null,
        vndParts?.[rowIndex]?.[columnIndex] ?? null,
        otherParts?.[rowIndex]?.[columnIndex] ?? null,
      );
    });
  });
}

function splitBothWays(
  amount: bigint,
  rows: readonly Share[],
  columns: readonly Share[],
): readonly (readonly bigint[])[] {
  const rowShares = rows.map((row) => row.share);
  const columnShares = columns.map((column) => column.share);
  const rowParts = rows.length === 1 ? [amount] : splitByShares(amount, rowShares);
  if (columns.length === 1) return rowParts.map((part) => [part]);
  const columnParts = splitByShares(amount, columnShares);
  if (rows.length === 1) return [columnParts];
  return controlledRounding({ rowShares, columnShares, rowParts, columnParts });
}

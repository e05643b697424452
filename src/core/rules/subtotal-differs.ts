import type { CurrencyCode } from '../codelists/currencies';
import { readAmount } from '../tables/amount-cells';
import { moneyFields } from '../tables/money-fields';
import type { Register } from '../tables/register';
import { originalCell, type RowOrigin, type SheetLayout, type SkippedRow, type Table } from '../tables/table';
import { decimalString, type Money } from '../values/money';
import { knownValue, type Reading } from '../values/unread';
import { type PlacedReport, registerRule } from './rule';
import { type RunningSums, runningSums } from './running-sums';

type Facts = { readonly currency: CurrencyCode; readonly typed: string; readonly computed: string };
type Report = PlacedReport<Facts>;

/**
 * A typed sum is right when it is the sum of any stretch that it could mean: from a sum or heading above down to it,
 * all rows of the sheet, or below a heading the rows down to another one. A column is compared only where all its
 * amounts are read and of one currency.
 */
export const subtotalDiffers = registerRule({
  id: 'subtotal-differs',
  severity: 'warning',
  needs: 'table',
  columns: [],
  check: ({ aid, decisions, flows, calls }: Register) =>
    [aid, decisions, flows, calls].flatMap((table) => compareTable(table)),
});

function compareTable(table: Table<{ readonly origin: RowOrigin }>): readonly Report[] {
  return table.layouts.flatMap((layout) => {
    const marks = table.skipped.filter(({ origin, reason }) => origin.layout === layout && isMark[reason]);
    const sums = marks.filter((mark) => holdsAmount(mark, layout));
    if (sums.length === 0) return [];
    const rows = table.rows.filter(({ origin }) => origin.layout === layout);
    return [...moneyFields.keys()].flatMap((field) =>
      layout.columns[field] === undefined ? [] : compareColumn(layout, field, rows, marks),
    );
  });
}

const isMark: Readonly<Record<string, boolean>> = { heading: true, subtotal: true };

function holdsAmount({ origin }: SkippedRow, { columns }: SheetLayout): boolean {
  return [...moneyFields.keys()].some(
    (field) => columns[field] !== undefined && originalCell(origin, field) !== '',
  );
}

function compareColumn(
  layout: SheetLayout,
  field: string,
  rows: readonly { readonly origin: RowOrigin }[],
  marks: readonly SkippedRow[],
): readonly Report[] {
  const sums = runningSums(
    rows.map((row) => ({
      row: row.origin.row,
      money: (row as unknown as Readonly<Record<string, Reading<Money>>>)[field] ?? null,
    })),
  );
  if (sums === null) return [];
  return marks.flatMap(({ origin, reason }, index): readonly Report[] => {
    const typed = typedAmount(origin, field, sums.currency);
    if (typed === null) return [];
    const others = { before: marks.slice(0, index), after: marks.slice(index + 1) };
    const meanings =
      reason === 'subtotal' ? sumsAbove(sums, origin, others) : sumsBelow(sums, origin, others);
    if (meanings.includes(typed.minor)) return [];
    const { currency } = sums;
    const computed = decimalString({ currency, minor: meanings[0] ?? typed.minor });
    return [{ layout, origin, field, facts: { currency, typed: decimalString(typed), computed } }];
  });
}

interface Others {
  readonly before: readonly SkippedRow[];
  readonly after: readonly SkippedRow[];
}

/** The nearest stretch first. */
function sumsAbove(sums: RunningSums, { row }: RowOrigin, { before }: Others): readonly bigint[] {
  const above = sums.above(row);
  const stretches = before.map(({ origin }) => above - sums.above(origin.row)).reverse();
  return [...stretches, above, sums.above(Number.POSITIVE_INFINITY)];
}

function sumsBelow(sums: RunningSums, { row }: RowOrigin, { after }: Others): readonly bigint[] {
  const above = sums.above(row);
  const stretches = after.map(({ origin }) => sums.above(origin.row) - above);
  return [...stretches, sums.above(Number.POSITIVE_INFINITY) - above];
}

function typedAmount(origin: RowOrigin, field: string, currency: CurrencyCode): Money | null {
  const unit = origin.layout.units?.[field] ?? null;
  return knownValue(readAmount(originalCell(origin, field), unit, currency, ''));
}

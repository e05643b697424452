import type { CurrencyCode } from '../codelists/currencies';
import { originalCell, type RowOrigin, type SheetLayout, type SkippedRow } from '../tables/table';
import { decimalString, type Money, readMoney } from '../values/money';
import { type Reading, Unread } from '../values/unread';
import { type PlacedReport, registerRule } from './rule';

type Facts = { readonly currency: CurrencyCode; readonly typed: string; readonly computed: string };

/**
 * A typed sum is right when it is the sum of any stretch that it could mean: since the sum or heading above it,
 * all rows above it, all rows of the sheet. It is compared only where one currency is in all of them.
 */
export const subtotalDiffers = registerRule({
  id: 'subtotal-differs',
  severity: 'warning',
  needs: 'table',
  columns: [],
  check: ({ aid, calls }) => {
    const grants = aid.rows.map(({ origin, grant }) => ({ origin, money: grant }));
    const requests = calls.rows.map(({ origin, requested }) => ({ origin, money: requested }));
    return [
      ...aid.layouts.flatMap((layout) => compareSheet(layout, 'grant', grants, aid.skipped)),
      ...calls.layouts.flatMap((layout) => compareSheet(layout, 'requested', requests, calls.skipped)),
    ];
  },
});

interface Amount {
  readonly origin: RowOrigin;
  readonly money: Reading<Money>;
}

function compareSheet(
  layout: SheetLayout,
  field: string,
  amounts: readonly Amount[],
  skipped: readonly SkippedRow[],
): readonly PlacedReport<Facts>[] {
  const marks = skipped.filter(({ origin, reason }) => origin.layout === layout && reason !== 'numbering');
  if (!marks.some(({ reason }) => reason === 'subtotal')) return [];
  const rows = amounts.filter(({ origin }) => origin.layout === layout);
  const sums = runningSums(rows);
  if (sums === null) return [];

  const reports: PlacedReport<Facts>[] = [];
  const { currency, upTo } = sums;
  let sinceAny = zero;
  let sinceHeading = zero;
  for (const { origin, reason } of marks) {
    const above = upTo(origin.row);
    if (reason === 'heading') sinceHeading = above;
    else {
      const typed = readMoney(originalCell(origin, field), currency, '');
      const meanings = [above - sinceAny, above - sinceHeading, above, upTo(Number.POSITIVE_INFINITY)];
      if (typed !== null && !(typed instanceof Unread) && !meanings.includes(typed.minor)) {
        const computed = decimalString({ currency, minor: above - sinceAny });
        reports.push({ layout, origin, field, facts: { currency, typed: decimalString(typed), computed } });
      }
    }
    sinceAny = above;
  }
  return reports;
}

/** The sum of all amounts above a row; null where they are not all read and of one currency. */
function runningSums(amounts: readonly Amount[]) {
  const sums: { readonly row: number; readonly sum: bigint }[] = [];
  let currency: CurrencyCode | null = null;
  let sum = zero;
  for (const { origin, money } of amounts) {
    if (money === null || money instanceof Unread) return null;
    currency ??= money.currency;
    if (money.currency !== currency) return null;
    sum += money.minor;
    sums.push({ row: origin.row, sum });
  }
  if (currency === null) return null;

  let next = 0;
  const upTo = (row: number): bigint => {
    if (row === Number.POSITIVE_INFINITY) return sum;
    while ((sums[next]?.row ?? Number.POSITIVE_INFINITY) < row) next += 1;
    return sums[next - 1]?.sum ?? zero;
  };
  return { currency, upTo };
}

const zero = BigInt(0);

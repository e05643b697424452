import type { CurrencyCode } from '../codelists/currencies';
import type { Money } from '../values/money';
import { type Reading, Unread } from '../values/unread';

/** The sums of the amounts of a column from the top of its sheet. */
export interface RunningSums {
  readonly currency: CurrencyCode;
  /** Of all rows above that row, in minor units. */
  readonly above: (row: number) => bigint;
}

/** Null where the amounts are not all read and of one currency, or there are none. Rows come from top to bottom. */
export function runningSums(
  amounts: readonly { readonly row: number; readonly money: Reading<Money> }[],
): RunningSums | null {
  const sums: { readonly row: number; readonly sum: bigint }[] = [];
  let currency: CurrencyCode | null = null;
  let sum = BigInt(0);
  for (const { row, money } of amounts) {
    if (money === null) continue;
    if (money instanceof Unread) return null;
    currency ??= money.currency;
    if (money.currency !== currency) return null;
    sum += money.minor;
    sums.push({ row, sum });
  }
  if (currency === null) return null;
  return { currency, above: (row) => sums[countBefore(sums, row) - 1]?.sum ?? BigInt(0) };
}

function countBefore(sums: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle]?.row ?? Number.POSITIVE_INFINITY) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

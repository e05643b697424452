import type { CurrencyCode } from '../codelists/currencies';
import { codeKey } from '../tables/code-key';
import { oncePerRegister } from '../tables/once-per-register';
import type { AidRow } from '../tables/register';
import { commitmentsOf } from '../totals/commitments';
import { itemsByCode } from '../totals/item-lines';
import { type Flow, payments, yearlyCommitments } from '../totals/payments';
import { yearOf } from '../values/calendar';
import { knownValue } from '../values/unread';

/** The money of one item in its own currency, in minor units. */
export interface ItemMoney {
  readonly item: AidRow;
  readonly currency: CurrencyCode;
  readonly committed: bigint;
  /** Null where the sheet of flows says nothing. */
  readonly paid: YearSums | null;
  readonly yearly: YearSums | null;
}

export interface YearSums {
  readonly sum: bigint;
  readonly byYear: ReadonlyMap<number, bigint>;
}

/**
 * What was committed, committed by the year and paid for each item that the flows speak of. Items with money in
 * several currencies, or with an amount that could not be read, are left out: they cannot be compared exactly.
 */
export const itemMoney = oncePerRegister((register): readonly ItemMoney[] => {
  if (register.flows.rows.length === 0) return [];
  const committed = new Map<string, Sum>();
  for (const { code, grant } of commitmentsOf(register)) add(committed, codeKey(code), knownValue(grant));
  const paid = sumsOf(payments(register));
  const yearly = sumsOf(yearlyCommitments(register));
  const items: ItemMoney[] = [];
  for (const [key, item] of itemsByCode(register)) {
    const whole = committed.get(key);
    if (whole === undefined || whole.currency === null || whole.isMixed) continue;
    const own = (sums: ReadonlyMap<string, Sum>) => {
      const sum = sums.get(key);
      return sum === undefined || sum.isMixed || sum.currency !== whole.currency ? null : sum;
    };
    const [paidSum, yearlySum] = [own(paid), own(yearly)];
    if (paidSum === null && yearlySum === null) continue;
    items.push({ item, currency: whole.currency, committed: whole.sum, paid: paidSum, yearly: yearlySum });
  }
  return items;
});

interface Sum extends YearSums {
  sum: bigint;
  readonly byYear: Map<number, bigint>;
  currency: CurrencyCode | null;
  isMixed: boolean;
}

function sumsOf(flows: readonly Flow[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { flow } of flows) {
    if (flow.leftOut !== null) continue;
    const date = knownValue(flow.row.date);
    add(sums, codeKey(flow.row.code), knownValue(flow.amount), date === null ? undefined : yearOf(date));
  }
  return sums;
}

function add(
  sums: Map<string, Sum>,
  key: string,
  money: { readonly minor: bigint; readonly currency: CurrencyCode } | null,
  year?: number,
): void {
  const sum = sums.get(key) ?? { sum: zero, byYear: new Map(), currency: null, isMixed: false };
  sums.set(key, sum);
  if (money === null || (sum.currency !== null && sum.currency !== money.currency)) {
    sum.isMixed = true;
    return;
  }
  sum.currency = money.currency;
  sum.sum += money.minor;
  if (year !== undefined) sum.byYear.set(year, (sum.byYear.get(year) ?? zero) + money.minor);
}

const zero = BigInt(0);

import type { CurrencyCode } from '../codelists/currencies';
import type { MeasureName } from '../languages/document-words';
import type { CallRow } from '../tables/register';
import type { Converter } from '../totals/conversion';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { knownValue } from '../values/unread';

/**
 * An amount as the row states it (null where it is computed from two currencies) and in both currencies of the list.
 */
export interface Amount {
  readonly stated: Money | null;
  readonly vnd: bigint;
  readonly usd: bigint;
}

/** What one project costs and needs. The total is null where the row states none. */
export type Amounts = { readonly [Measure in Exclude<MeasureName, 'total'>]: Amount } & {
  readonly total: Amount | null;
  /** What is secured beyond the request; null in the ordinary case. */
  readonly excess: Amount | null;
};

/** The amounts at the rates of one month, or the currency that has no rate then. A blank amount is 0. */
export function amountsOf(
  row: CallRow,
  converter: Converter,
  period: Period,
): Amounts | { noRate: CurrencyCode } {
  const inBoth = (money: Money): Amount | null => {
    const vnd = converter.convert(money, period, 'VND');
    const usd = converter.convert(money, period, 'USD');
    return vnd && usd && { stated: money, vnd: vnd.money.minor, usd: usd.money.minor };
  };
  const stated = statedMoney(row);
  const requested = inBoth(stated.requested);
  const secured = inBoth(stated.secured);
  const counterpart = inBoth(stated.counterpart);
  const total = stated.total && inBoth(stated.total);
  if (!requested || !secured || !counterpart || (stated.total && !total)) {
    return { noRate: currencyWithoutRate(Object.values(stated), converter, period) };
  }
  return { total, requested, secured, counterpart, ...remainingOf(requested, secured) };
}

function statedMoney(row: CallRow) {
  const requested = knownValue(row.requested) ?? nothing('VND');
  return {
    requested,
    secured: knownValue(row.secured) ?? nothing(requested.currency),
    counterpart: knownValue(row.counterpartVnd) ?? nothing('VND'),
    total: knownValue(row.total),
  };
}

/** Never below zero: what is secured beyond the request is told apart. */
function remainingOf(requested: Amount, secured: Amount): Pick<Amounts, 'remaining' | 'excess'> {
  const remaining = subtract(requested, secured);
  if (remaining.vnd >= zero && remaining.usd >= zero) return { remaining, excess: null };
  return { remaining: subtract(requested, requested), excess: subtract(secured, requested) };
}

function currencyWithoutRate(
  moneys: readonly (Money | null)[],
  converter: Converter,
  period: Period,
): CurrencyCode {
  const without = moneys.find((money) => money && converter.convert(money, period, 'VND') === null);
  return without?.currency ?? 'USD';
}

const zero = BigInt(0);

function nothing(currency: CurrencyCode): Money {
  return { currency, minor: zero };
}

function subtract(one: Amount, other: Amount): Amount {
  const stated =
    one.stated && other.stated && one.stated.currency === other.stated.currency
      ? { currency: one.stated.currency, minor: one.stated.minor - other.stated.minor }
      : null;
  return { stated, vnd: one.vnd - other.vnd, usd: one.usd - other.usd };
}

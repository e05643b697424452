import type { CurrencyCode } from '../codelists/currencies';
import { decimalString } from '../values/money';
import { ExactSum, type WholeAmount } from './exact-sum';
import type { Sum } from './totals';

/** A sum while rows are added to it, in whole cents, whole đồng and minor units of the currency asked for. */
export class RunningSum {
  items = 0;
  private readonly cents = new ExactSum();
  private readonly dong = new ExactSum();
  private readonly asked = new ExactSum();

  /** An amount that is not known adds nothing; its row says so elsewhere. */
  add(
    items: number,
    usd: WholeAmount | null,
    vnd: WholeAmount | null,
    other: WholeAmount | null = null,
  ): void {
    this.items += items;
    if (usd !== null) this.cents.add(usd);
    if (vnd !== null) this.dong.add(vnd);
    if (other !== null) this.asked.add(other);
  }

  get usd(): bigint {
    return this.cents.value;
  }

  get vnd(): bigint {
    return this.dong.value;
  }

  /** In the currency asked for, where that is neither. */
  get other(): bigint {
    return this.asked.value;
  }
}

/** `currency` is the one asked for. */
export function sumText({ items, usd, vnd, other }: RunningSum, currency: CurrencyCode = 'USD'): Sum {
  const sum = { items, usd: usdText(usd), vnd: vndText(vnd) };
  return isReported(currency) ? sum : { ...sum, other: decimalString({ currency, minor: other }) };
}

/** Whether every result tells amounts in this currency. */
export function isReported(currency: CurrencyCode): currency is 'USD' | 'VND' {
  return currency === 'USD' || currency === 'VND';
}

export function usdText(minor: bigint): string {
  return decimalString({ currency: 'USD', minor });
}

export function vndText(minor: bigint): string {
  return decimalString({ currency: 'VND', minor });
}

export function totalOf(sums: Iterable<RunningSum>): RunningSum {
  const total = new RunningSum();
  for (const { items, usd, vnd, other } of sums) total.add(items, usd, vnd, other);
  return total;
}

/** The sum for a key, made at first use. */
export function sumFor<Key>(sums: Map<Key, RunningSum>, key: Key): RunningSum {
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = new RunningSum();
  sums.set(key, sum);
  return sum;
}

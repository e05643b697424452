import type { CurrencyCode } from '../codelists/currencies';
import { decimalString } from '../values/money';
import type { Sum } from './totals';
import { isExact, type WholeAmount } from './whole-amount';

/**
 * A sum while rows are added to it, in whole cents, whole đồng and minor units of the currency asked for. Exact for any
 * number of amounts of any size: cents and đồng are added as numbers while those are exact, and as bigints beyond.
 */
export class RunningSum {
  items = 0;
  private cents = 0;
  private dong = 0;
  private moreCents = zero;
  private moreDong = zero;
  private asked = zero;

  /** An amount that is not known adds nothing; its row says so elsewhere. */
  add(
    items: number,
    usd: WholeAmount | null,
    vnd: WholeAmount | null,
    other: WholeAmount | null = null,
  ): void {
    this.items += items;
    if (other !== null) this.asked += BigInt(other);
    // Nearly every row of every table comes by here and goes no further.
    if (typeof usd === 'number' && typeof vnd === 'number') {
      const cents = this.cents + usd;
      const dong = this.dong + vnd;
      if (isExact(cents) && isExact(dong)) {
        this.cents = cents;
        this.dong = dong;
        return;
      }
    }
    if (usd !== null) this.moreCents += BigInt(usd);
    if (vnd !== null) this.moreDong += BigInt(vnd);
  }

  get usd(): bigint {
    return this.moreCents + BigInt(this.cents);
  }

  get vnd(): bigint {
    return this.moreDong + BigInt(this.dong);
  }

  /** In the currency asked for, where that is neither. */
  get other(): bigint {
    return this.asked;
  }
}

const zero = BigInt(0);

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

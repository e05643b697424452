import { decimalString } from '../values/money';
import { remembered } from './remembered';
import type { Sum } from './totals';

/** A sum while rows are added to it, in whole cents and whole đồng. */
export class RunningSum {
  items = 0;
  usd = zero;
  vnd = zero;

  /** An amount that is not known adds nothing; its row says so elsewhere. */
  add(items: number, usd: bigint | null, vnd: bigint | null): void {
    this.items += items;
    if (usd !== null) this.usd += usd;
    if (vnd !== null) this.vnd += vnd;
  }
}

const zero = BigInt(0);

export function sumText({ items, usd, vnd }: Readonly<RunningSum>): Sum {
  return { items, usd: usdText(usd), vnd: vndText(vnd) };
}

export function usdText(minor: bigint): string {
  return decimalString({ currency: 'USD', minor });
}

export function vndText(minor: bigint): string {
  return decimalString({ currency: 'VND', minor });
}

export function totalOf(sums: Iterable<RunningSum>): RunningSum {
  const total = new RunningSum();
  for (const { items, usd, vnd } of sums) total.add(items, usd, vnd);
  return total;
}

/** The sum for a key, made at first use. */
export function sumFor<Key>(sums: Map<Key, RunningSum>, key: Key): RunningSum {
  return remembered(sums, key, () => new RunningSum());
}

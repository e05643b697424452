import type { Entry } from './entries';
import { type RateFound, rateText } from './rates';
import type { RateUsed } from './totals';

/** Every rate behind the counted amounts with the number of rows that it converted, by currency and period. */
export function ratesUsed(entries: readonly Entry<unknown>[]): readonly RateUsed[] {
  const rows = new Map<RateFound, number>();
  const use = (rate: RateFound) => rows.set(rate, (rows.get(rate) ?? 0) + 1);
  for (const { bases } of entries) {
    const forUsd = bases.usd?.rates ?? [];
    forUsd.forEach(use);
    for (const rate of bases.vnd?.rates ?? []) if (!forUsd.includes(rate)) use(rate);
  }
  return [...rows]
    .map(([rate, count]) => ({
      currency: rate.currency,
      period: rate.period,
      ratePeriod: rate.ratePeriod,
      method: rate.method,
      vnd: rateText(rate),
      source: rate.source,
      rows: count,
    }))
    .sort((one, other) => order(one.currency, other.currency) || order(one.period, other.period));
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import type { PlainRate, PlainRow } from './data';

/** What every method gives: by key, items and the two amounts in whole minor units. */
export type Totals = ReadonlyMap<
  string,
  readonly [items: number, usd: bigint | number, vnd: bigint | number]
>;

type ExactTotals = ReadonlyMap<string, readonly [items: number, usd: bigint, vnd: bigint]>;

/**
 * The totals by plain rational arithmetic that shares nothing with the product: 20 sectors, 40 donors and each sector
 * in each year, every row rounded once, half up.
 */
export function expectedTotals(rows: readonly PlainRow[], rates: readonly PlainRate[]): ExactTotals {
  const halves = new Map(
    rates.map(({ month, currency, vnd }) => [currency + month, BigInt(Math.round(vnd * 2))]),
  );
  const totals = new Map<string, [number, bigint, bigint]>();
  for (const row of rows) {
    const month = row.date.slice(0, 7);
    const digits = ['VND', 'JPY', 'KRW'].includes(row.currency) ? 1n : 100n;
    const rate = row.currency === 'VND' ? 2n : (halves.get(row.currency + month) ?? 0n);
    const usdRate = halves.get(`USD${month}`) ?? 1n;
    const minor = BigInt(row.minor);
    const vnd = row.currency === 'VND' ? minor : halfUp(minor * rate, 2n * digits);
    const usd = row.currency === 'USD' ? minor : halfUp(minor * rate * 100n, digits * usdRate);
    for (const key of [row.sector, row.donor, `${row.sector} ${row.date.slice(0, 4)}`]) {
      const total = totals.get(key) ?? [0, 0n, 0n];
      totals.set(key, total);
      total[0] += 1;
      total[1] += usd;
      total[2] += vnd;
    }
  }
  return totals;
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}

/** How many of the totals are wrong, and by how much at the worst. */
export function judge(found: Totals, rows: readonly PlainRow[], rates: readonly PlainRate[]): string {
  const expected = expectedTotals(rows, rates);
  let wrong = 0;
  let worst = 0;
  for (const [key, [items, usd, vnd]] of expected) {
    const [foundItems, foundUsd, foundVnd] = found.get(key) ?? [0, 0, 0];
    const errors = [Number(items) - foundItems, gap(usd, foundUsd) / 100, gap(vnd, foundVnd)].map(Math.abs);
    if (errors.some((error) => error > 0)) wrong += 1;
    worst = Math.max(worst, ...errors);
  }
  if (found.size !== expected.size) return `${found.size} totals instead of ${expected.size}`;
  return wrong === 0
    ? `${expected.size} totals, exact`
    : `${wrong} of ${expected.size} totals wrong, at most by ${worst.toPrecision(3)}`;
}

function gap(exact: bigint, found: bigint | number): number {
  if (typeof found === 'bigint') return Number(found - exact);
  const whole = Math.trunc(found);
  return Number(BigInt(whole) - exact) + (found - whole);
}

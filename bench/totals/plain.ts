import type { Method } from '../method';
import { type PlainRate, type PlainRow, plainRates, plainRows } from './data';
import { judge, type Totals } from './expected';
import { plainConversion } from './plain-conversion';

interface Data {
  readonly rows: readonly PlainRow[];
  readonly rates: readonly PlainRate[];
}

const data = (count: number): Data => ({ rows: plainRows(count), rates: plainRates() });

type Sums = [items: number, usd: number, vnd: number];

/** What a programmer writes first: Maps and Numbers, each row rounded, nothing checked. */
export const plainNumber: Method<Data> = {
  name: 'plain Number pass',
  baseline: true,
  prepare: data,
  run: ({ rows, rates }) => {
    const convert = plainConversion(rates);
    const totals = new Map<string, Sums>();
    const add = (key: string, usd: number, vnd: number) => {
      let sums = totals.get(key);
      if (sums === undefined) {
        sums = [0, 0, 0];
        totals.set(key, sums);
      }
      sums[0] += 1;
      sums[1] += usd;
      sums[2] += vnd;
    };
    for (const row of rows) {
      const { sector, donor, date } = row;
      const { usd, vnd } = convert(row);
      add(sector, usd, vnd);
      add(donor, usd, vnd);
      add(`${sector} ${date.slice(0, 4)}`, usd, vnd);
    }
    return () => judge(inMinorUnits(totals), rows, rates);
  },
};

/** Dollars to cents, whatever error they carry. */
export function inMinorUnits(totals: ReadonlyMap<string, readonly number[]>): Totals {
  return new Map(
    [...totals].map(([key, [items = 0, usd = 0, vnd = 0]]) => [
      key,
      [items, Math.round(usd * 1e6) / 1e4, vnd],
    ]),
  );
}

/** The same with decimal.js. */
export const decimals: Method<Data> = {
  name: 'decimal.js',
  rounds: 3,
  prepare: data,
  run: async ({ rows, rates }) => {
    const { Decimal } = await import('decimal.js');
    Decimal.set({ precision: 40 });
    const vndOf = new Map(rates.map(({ month, currency, vnd }) => [currency + month, new Decimal(vnd)]));
    const one = new Decimal(1);
    const totals = new Map<string, [number, InstanceType<typeof Decimal>, InstanceType<typeof Decimal>]>();
    for (const { amount, currency, date, donor, sector } of rows) {
      const month = date.slice(0, 7);
      const money = new Decimal(amount);
      const rate = currency === 'VND' ? one : (vndOf.get(currency + month) ?? one);
      const vnd = money.times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
      const usd =
        currency === 'USD'
          ? money
          : money
              .times(rate)
              .div(vndOf.get(`USD${month}`) ?? one)
              .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      for (const key of [sector, donor, `${sector} ${date.slice(0, 4)}`]) {
        const sums = totals.get(key) ?? [0, new Decimal(0), new Decimal(0)];
        totals.set(key, [sums[0] + 1, sums[1].plus(usd), sums[2].plus(vnd)]);
      }
    }
    return () =>
      judge(
        new Map(
          [...totals].map(([key, [items, usd, vnd]]) => [
            key,
            [items, BigInt(usd.times(100).toFixed(0)), BigInt(vnd.toFixed(0))] as const,
          ]),
        ),
        rows,
        rates,
      );
  },
};

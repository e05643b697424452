import { amountOf, type MessyAmount, parts } from './messy-amounts';
import { type MessyItem, messyItems, messyYears } from './messy-item';

interface KnownSum extends MessyAmount {
  readonly items: number;
}

/** What the messy register comes to, by the facts behind its cells. */
export interface KnownTotals {
  readonly total: KnownSum;
  readonly byYear: ReadonlyMap<string, KnownSum>;
  /** By the code of the sector; '' for what no sector is known of. An item counts in each. */
  readonly bySector: ReadonlyMap<string, KnownSum>;
  /** By the name of the donor; '' where none is known. */
  readonly byDonor: ReadonlyMap<string, KnownSum>;
  /** Rows left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

export function messyTotals(): KnownTotals {
  const items = messyYears.flatMap(messyItems);
  const counted = items.filter(({ fate }) => fate === 'counted');
  const leftOut = new Map<string, number>();
  for (const { fate } of items) if (fate !== 'counted') leftOut.set(fate, (leftOut.get(fate) ?? 0) + 1);
  return {
    total: sumBy(counted, () => 'all').get('all') ?? nothing,
    byYear: sumBy(counted, ({ month }) => month.slice(-4)),
    bySector: sumBy(counted, ({ sectors }) => sectors),
    byDonor: sumBy(counted, ({ donors }) => donors),
    leftOut,
  };
}

const nothing: KnownSum = { items: 0, usd: 0n, vnd: 0n };

function sumBy(items: readonly MessyItem[], sharesOf: (item: MessyItem) => string): Map<string, KnownSum> {
  const sums = new Map<string, KnownSum>();
  for (const item of items) {
    const shares = sharesIn(sharesOf(item));
    const weights = shares.map(({ weight }) => weight);
    const { usd, vnd } = amountOf(item);
    const cents = parts(usd, weights);
    const dongs = parts(vnd, weights);
    shares.forEach(({ key }, index) => {
      const sum = sums.get(key) ?? nothing;
      sums.set(key, {
        items: sum.items + 1,
        usd: sum.usd + (cents[index] ?? 0n),
        vnd: sum.vnd + (dongs[index] ?? 0n),
      });
    });
  }
  return sums;
}

/** "YT 60; GD 40", or one name alone. */
function sharesIn(text: string): { readonly key: string; readonly weight: bigint }[] {
  return text.split('; ').map((part) => {
    const [, key = part, whole = '100', hundredths = '0'] = /^(.+?) (\d+)(?:\.(\d\d))?$/.exec(part) ?? [];
    return { key, weight: BigInt(whole) * 100n + BigInt(hundredths) };
  });
}

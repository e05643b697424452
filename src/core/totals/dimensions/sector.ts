import type { Share } from '../../tables/register';
import { knownValue, type Reading } from '../../values/unread';
import { compareVietnamese } from '../../values/vietnamese-collation';
import { type Dimension, specialKey, unclassified } from '../dimension';
import { sharesBy } from '../shares-by';

export interface SectorRow {
  readonly sector: Reading<readonly Share[]>;
}

/** In the order of the Sectors sheet; sectors that are not in it follow by name. */
export const sector: Dimension<SectorRow> = {
  prepare: ({ sectors }) => ({
    sharesOf: (row) => knownValue(row.sector) ?? unclassified,
    specialOf: specialKey,
    compare: inOrder(sectors.rows.map(({ code }) => code)),
  }),
};

/** The groups in which the office reports sectors, in the order of the Sectors sheet. */
export const reportGroup: Dimension<SectorRow> = {
  prepare: ({ sectors }) => {
    const groups = new Map(sectors.rows.map(({ code, reportGroup: group }) => [code, group]));
    const byGroup = sharesBy((key) => groups.get(key) ?? '');
    return {
      sharesOf: (row) => byGroup(knownValue(row.sector) ?? unclassified),
      specialOf: specialKey,
      compare: inOrder([...groups.values()]),
    };
  },
};

function inOrder(keys: readonly string[]): (one: string, other: string) => number {
  const order = new Map<string, number>();
  for (const key of keys) if (!order.has(key)) order.set(key, order.size);
  const placeOf = (key: string) => order.get(key) ?? order.size;
  return (one, other) => placeOf(one) - placeOf(other) || compareVietnamese(one, other);
}

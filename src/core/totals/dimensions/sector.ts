import type { Register, Share } from '../../tables/register';
import { knownValue, type Reading } from '../../values/unread';
import { compareVietnamese } from '../../values/vietnamese-collation';
import { type Dimension, unclassified, unclassifiedOnly } from '../dimension';

/** In the order of the Sectors sheet; sectors that are not in it follow by name. */
export const sector: Dimension<{ readonly sector: Reading<readonly Share[]> }> = {
  prepare: (register) => {
    const order = sectorOrder(register);
    const placeOf = (key: string) => order.get(key) ?? order.size;
    return {
      sharesOf: (row) => knownValue(row.sector) ?? unclassified,
      specialOf: unclassifiedOnly,
      compare: (one, other) => placeOf(one.key) - placeOf(other.key) || compareVietnamese(one.key, other.key),
    };
  },
};

function sectorOrder(register: Register): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { code } of register.sectors.rows) if (!order.has(code)) order.set(code, order.size);
  return order;
}

import type { Share } from '../../tables/register';
import { knownValue, type Reading } from '../../values/unread';
import { compareVietnamese } from '../../values/vietnamese-collation';
import { type Dimension, type Group, unclassified, unclassifiedKey } from '../dimension';

/** The largest first; individuals together and unnamed. */
export const donor: Dimension<{ readonly donor: Reading<readonly Share[]> }> = {
  prepare: (register) => {
    const individuals = new Set(
      register.donors.rows.filter((row) => row.type === 'individual').map((row) => row.name),
    );
    return {
      sharesOf: (row) => knownValue(row.donor) ?? unclassified,
      specialOf: (key) => {
        if (key === unclassifiedKey) return 'unclassified';
        return individuals.has(key) ? 'individuals' : null;
      },
      compare: (one, other) =>
        descending(one.usd, other.usd) ||
        descending(one.vnd, other.vnd) ||
        compareVietnamese(one.key, other.key),
    };
  },
};

function descending(one: Group['usd'], other: Group['usd']): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

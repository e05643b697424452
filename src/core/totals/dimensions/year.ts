import type { Share } from '../../tables/register';
import { type Dimension, unclassifiedOnly, wholeShare } from '../dimension';
import { remembered } from '../remembered';

/** The calendar year in which the amount counts, the earliest first. */
export const year: Dimension<unknown> = {
  prepare: () => {
    const known = new Map<string, readonly Share[]>();
    return {
      sharesOf: (_row, period) => {
        const key = period.slice(0, 4);
        return remembered(known, key, () => [{ key, share: wholeShare }]);
      },
      specialOf: unclassifiedOnly,
      compare: (one, other) => Number(one.key) - Number(other.key),
    };
  },
};

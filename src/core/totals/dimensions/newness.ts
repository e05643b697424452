import type { AidRow } from '../../tables/register';
import { knownValue } from '../../values/unread';
import { type Dimension, specialKey, unclassifiedKey, wholeShares } from '../dimension';
import { positionOf } from '../windows';

/** Whether the item was approved within the window of the question, or before it and carried over into it. */
export const newness: Dimension<AidRow> = {
  prepare: (_register, window = null) => {
    const shares = wholeShares();
    const keyOf = (row: AidRow) => {
      const decided = knownValue(row.decisionDate);
      if (decided === null) return unclassifiedKey;
      if (window === null) return 'new';
      const position = positionOf(decided, window);
      if (position === 'across') return unclassifiedKey;
      return position === 'within' ? 'new' : 'carried-over';
    };
    return {
      sharesOf: (row) => shares(keyOf(row)),
      specialOf: specialKey,
      compare: (one, other) => (one > other ? -1 : 1),
    };
  },
};

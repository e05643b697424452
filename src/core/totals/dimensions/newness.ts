import type { Period } from '../../values/period';
import { type Commitment, lifetimeOf } from '../commitments';
import { type Dimension, type Grouping, specialKey, unclassifiedKey, wholeShares } from '../dimension';
import { positionOf, type Window } from '../windows';

/** Whether the item was approved within the window of the question, or before it and carried over into it. */
export const newness: Dimension<Commitment> = {
  prepare: (_register, window) => newnessIn(window ?? null, (row) => lifetimeOf(row).approved),
};

/** `approvedOf` tells when the item of a row was approved; the window is null for any time. */
export function newnessIn<Row>(
  window: Window | null,
  approvedOf: (row: Row) => Period | null,
): Grouping<Row> {
  const shares = wholeShares();
  const keyOf = (row: Row) => {
    const approved = approvedOf(row);
    if (approved === null) return unclassifiedKey;
    if (window === null) return 'new';
    const position = positionOf(approved, window);
    if (position === 'across') return unclassifiedKey;
    return position === 'within' ? 'new' : 'carried-over';
  };
  return {
    sharesOf: (row) => shares(keyOf(row)),
    specialOf: specialKey,
    compare: (one, other) => (one > other ? -1 : 1),
  };
}

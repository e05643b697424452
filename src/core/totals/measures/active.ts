import { firstDay, lastDay, type Period } from '../../values/period';
import { knownValue } from '../../values/unread';
import type { Commitment } from '../commitments';
import type { DimensionName } from '../dimensions';
import type { Measure } from '../measure';
import { type Position, positionOf, type Window } from '../windows';
import { committed } from './committed';

type ItemMeasure = Measure<Commitment, DimensionName>;

/** Items under way in the window: approved by its end and not ended before it. */
export const active: ItemMeasure = { ...committed, positionOf: activeIn };

/** Items under way in the window that were approved before it. */
export const carriedOver: ItemMeasure = {
  ...committed,
  positionOf: (row, window) => {
    const position = activeIn(row, window);
    const approved = approvedOn(row);
    if (position !== 'within' || approved === null) return position;
    if (lastDay(approved) < window.from) return 'within';
    return firstDay(approved) < window.from ? 'across' : 'outside';
  },
};

/** Items whose time ended in the window, or that were ended or revoked in it. */
export const ended: ItemMeasure = {
  ...committed,
  positionOf: (row, window) => {
    const end = endOf(row);
    const approved = approvedOn(row);
    if (end === null || approved === null || firstDay(approved) > window.to) return 'outside';
    return positionOf(end, window);
  },
};

/** What is known by its year alone cannot be told to lie before a day within that year. */
function activeIn(row: Commitment, window: Window): Position {
  const approved = approvedOn(row);
  const decided = knownValue(row.decisionDate);
  if (approved === null || decided === null) return 'outside';
  if (firstDay(decided) > window.to || firstDay(approved) > window.to) return 'outside';
  const end = endOf(row);
  const hasEnded = end === null ? knownValue(row.status) === 'ended' : lastDay(end) < window.from;
  if (hasEnded) return 'outside';
  return lastDay(decided) > window.to ? 'across' : 'within';
}

function approvedOn(row: Commitment): Period | null {
  return row.decision === undefined ? knownValue(row.decisionDate) : row.decision.approved;
}

/** The earlier of the planned end and the decision that ended it. */
function endOf(row: Commitment): Period | null {
  const planned = knownValue(row.end);
  const stopped = row.decision?.ended ?? null;
  if (planned === null || stopped === null) return planned ?? stopped;
  return lastDay(stopped) < lastDay(planned) ? stopped : planned;
}

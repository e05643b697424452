import { firstDay, lastDay } from '../values/calendar';
import type { Period } from '../values/period';
import { type Position, positionOf, type Window } from './windows';

/** The times in the life of an item that say in which windows it is under way. */
export interface Lifetime {
  /** When the item was approved first. */
  readonly approved: Period | null;
  /** When this commitment to it was decided. */
  readonly decided: Period | null;
  /** The earlier of the planned end and the decision that ended it. */
  readonly end: Period | null;
  /** Whether its status says that it has ended. */
  readonly hasEnded: boolean;
}

/**
 * Under way in the window: approved by its end and not ended before it. What is known by its year alone cannot be told
 * to lie before a day within that year.
 */
export function activeIn({ approved, decided, end, hasEnded }: Lifetime, window: Window): Position {
  if (approved === null || decided === null) return 'outside';
  if (firstDay(decided) > window.to || firstDay(approved) > window.to) return 'outside';
  if (end === null ? hasEnded : lastDay(end) < window.from) return 'outside';
  return lastDay(decided) > window.to ? 'across' : 'within';
}

/** Under way in the window and approved before it. */
export function carriedOverInto(lifetime: Lifetime, window: Window): Position {
  const position = activeIn(lifetime, window);
  const { approved } = lifetime;
  if (position !== 'within' || approved === null) return position;
  if (lastDay(approved) < window.from) return 'within';
  return firstDay(approved) < window.from ? 'across' : 'outside';
}

/** Ended in the window, by plan or by decision. */
export function endedIn({ approved, end }: Lifetime, window: Window): Position {
  if (end === null || approved === null || firstDay(approved) > window.to) return 'outside';
  return positionOf(end, window);
}

import { active, carriedOver, ended } from './active';
import { committed } from './committed';
import { counterpart } from './counterpart';
import { committedYear, disbursed } from './flows';
import { remaining, requested, secured } from './requested';

/**
 * Everything that can be totalled. counts: the figure is the number of items; table: the sheet that it needs.
 * Requested, secured and remaining aid are those of the list of calls as it stands, whatever the window.
 */
export const measures = {
  committed: { of: committed, counts: false, table: 'aid' },
  count: { of: committed, counts: true, table: 'aid' },
  'count-active': { of: active, counts: true, table: 'aid' },
  'count-carried-over': { of: carriedOver, counts: true, table: 'aid' },
  'count-ended': { of: ended, counts: true, table: 'aid' },
  'committed-year': { of: committedYear, counts: false, table: 'flows' },
  disbursed: { of: disbursed, counts: false, table: 'flows' },
  counterpart: { of: counterpart, counts: false, table: 'aid' },
  requested: { of: requested, counts: false, table: 'calls' },
  secured: { of: secured, counts: false, table: 'calls' },
  remaining: { of: remaining, counts: false, table: 'calls' },
} as const;

export type MeasureName = keyof typeof measures;

/** The share of the yearly commitment that was paid is told of two measures, and is none itself. */
export type AskedMeasure = MeasureName | 'disbursed-share';

/** The measure whose rows answer. */
export function measureOf(asked: AskedMeasure): MeasureName {
  return asked === 'disbursed-share' ? 'disbursed' : asked;
}

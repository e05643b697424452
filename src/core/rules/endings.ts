import { codeKey } from '../tables/code-key';
import type { Register } from '../tables/register';
import type { Period } from '../values/period';

/** A decision that ended an item before its time. */
export interface Ending {
  readonly type: 'termination' | 'revocation';
  readonly date: Period;
}

/** The first decision that ended each item, by the key of its code. */
export function endingsOf({ decisions }: Pick<Register, 'decisions'>): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const { code, type, date } of decisions.rows) {
    if ((type !== 'termination' && type !== 'revocation') || typeof date !== 'string') continue;
    const key = codeKey(code);
    const known = endings.get(key);
    if (known === undefined || date < known.date) endings.set(key, { type, date });
  }
  return endings;
}

/** The latest end that a decision gave each item, by the key of its code. */
export function extensionsOf({ decisions }: Pick<Register, 'decisions'>): ReadonlyMap<string, Period> {
  const ends = new Map<string, Period>();
  for (const { code, newEnd } of decisions.rows) {
    if (typeof newEnd !== 'string') continue;
    const key = codeKey(code);
    const known = ends.get(key);
    if (known === undefined || newEnd > known) ends.set(key, newEnd);
  }
  return ends;
}

import { firstDay } from '../values/calendar';
import { findPhrase, phrasesOf } from './phrases';
import { rowRule } from './rule';

/** A project that calls for aid is judged as of now, an item received by the day of its decision. */
export const abolishedOwner = rowRule({
  id: 'abolished-owner',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: ['owner', 'ownerVi', 'decisionDate'],
  check: ({ owner, ownerVi, decisionDate }, { settings }) => {
    const field = owner === undefined ? 'ownerVi' : 'owner';
    if (field === 'owner' && !isSince(decisionDate, settings.territory_reform)) return null;
    const body = findPhrase(owner ?? ownerVi ?? '', phrasesOf(settings.abolished_owners));
    return body === null ? null : [{ field, facts: { since: settings.territory_reform } }];
  },
});

/** Whether a decision cannot be of before a day: a bare year that holds the day is not enough. */
function isSince(decision: unknown, day: string): boolean {
  return typeof decision === 'string' && firstDay(decision) >= day;
}

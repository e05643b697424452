import { firstDay } from '../values/calendar';
import { rowRule } from './rule';

/** Money cannot have been paid yet; a commitment may be of a year to come. */
export const flowInFuture = rowRule({
  id: 'flow-in-future',
  severity: 'error',
  needs: 'row',
  tables: ['flows'],
  columns: ['date', 'type'],
  check: ({ date, type }, { today }) =>
    type !== 'commitment' && typeof date === 'string' && firstDay(date) > today
      ? [{ field: 'date', facts: { date, today } }]
      : null,
});

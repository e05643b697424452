import { firstDay } from '../values/calendar';
import { rowRule } from './rule';

export const endNotReached = rowRule({
  id: 'end-not-reached',
  severity: 'info',
  needs: 'row',
  tables: ['aid'],
  columns: ['status', 'end'],
  check: ({ status, end }, { settings, today }) => {
    if (status !== 'ended' || typeof end !== 'string') return null;
    const asOf = settings.as_of ?? today;
    return end > asOf && firstDay(end) > asOf ? [{ field: 'status', facts: { end, asOf } }] : null;
  },
});

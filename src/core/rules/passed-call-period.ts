import { firstDay, lastDay } from '../values/calendar';
import { rowRule } from './rule';

export const passedCallPeriod = rowRule({
  id: 'passed-call-period',
  severity: 'warning',
  needs: 'row',
  tables: ['calls'],
  columns: ['start', 'end'],
  check: ({ start, end }, { settings, today }) => {
    const asOf = settings.as_of ?? today;
    if (typeof end === 'string') {
      if (lastDay(end) < asOf) return [{ field: 'end', facts: { end, limit: asOf, problem: 'over' } }];
      if (settings.list_from !== null && lastDay(end) < settings.list_from) {
        return [{ field: 'end', facts: { end, limit: settings.list_from, problem: 'before-list' } }];
      }
    }
    return typeof start === 'string' && settings.list_to !== null && firstDay(start) > settings.list_to
      ? [{ field: 'start', facts: { end: start, limit: settings.list_to, problem: 'after-list' } }]
      : null;
  },
});

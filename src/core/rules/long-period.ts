import { yearOf } from '../values/calendar';
import { rowRule } from './rule';

export const longPeriod = rowRule({
  id: 'long-period',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['start', 'end'],
  check: ({ start, end }, { settings }) => {
    if (typeof start !== 'string' || typeof end !== 'string') return null;
    const years = yearOf(end) - yearOf(start);
    return years > settings.longest_years
      ? [{ field: 'end', facts: { years, limit: settings.longest_years } }]
      : null;
  },
});

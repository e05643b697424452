import { daysBetween } from '../values/period';
import { rowRule } from './rule';

/** An approval that is not put to use may be revoked: Decree 80/2020/ND-CP, Article 4. */
export const slowStart = rowRule({
  id: 'slow-start',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['status', 'decisionDate'],
  optional: ['end'],
  check: ({ status, decisionDate, end }, { settings, today }) => {
    if (status !== 'approved' || typeof decisionDate !== 'string' || decisionDate.length !== 10) return null;
    const asOf = settings.as_of ?? today;
    const isOver = typeof end === 'string' && end < asOf;
    const days = daysBetween(decisionDate, asOf);
    return days > settings.revocation_days && !isOver
      ? [{ field: 'status', facts: { days, limit: settings.revocation_days } }]
      : null;
  },
});

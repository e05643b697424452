import { rowRule } from './rule';

export const decisionInFuture = rowRule({
  id: 'decision-in-future',
  severity: 'error',
  needs: 'row',
  tables: ['aid', 'decisions'],
  columns: [],
  optional: ['decisionDate', 'date'],
  check: ({ decisionDate, date }, { today }) => {
    const field = date === undefined ? 'decisionDate' : 'date';
    const decision = date === undefined ? decisionDate : date;
    return typeof decision === 'string' && decision > today && !today.startsWith(decision)
      ? [{ field, facts: { decision, today } }]
      : null;
  },
});

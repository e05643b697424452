import { rowRule } from './rule';

export const decisionInFuture = rowRule({
  id: 'decision-in-future',
  severity: 'error',
  needs: 'row',
  tables: ['aid'],
  columns: ['decisionDate'],
  check: ({ decisionDate }, { today }) =>
    typeof decisionDate === 'string' && decisionDate > today && !today.startsWith(decisionDate)
      ? [{ field: 'decisionDate', facts: { decision: decisionDate, today } }]
      : null,
});

import { rowRule } from './rule';

/** Project papers start on 1 January of the year in which they are approved: only an earlier year is worth a note. */
export const startBeforeDecision = rowRule({
  id: 'start-before-decision',
  severity: 'info',
  needs: 'row',
  tables: ['aid'],
  columns: ['start', 'decisionDate'],
  check: ({ start, decisionDate }) =>
    typeof start === 'string' &&
    typeof decisionDate === 'string' &&
    start < decisionDate &&
    start.slice(0, 4) < decisionDate.slice(0, 4)
      ? [{ field: 'start', facts: { start, decision: decisionDate } }]
      : null,
});

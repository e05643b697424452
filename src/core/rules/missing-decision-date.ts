import { isBeforeApproval } from './before-approval';
import { rowRule } from './rule';

/** Without a year an approved item stands in no window; an item still on its way needs none. */
export const missingDecisionDate = rowRule({
  id: 'missing-decision-date',
  severity: 'error',
  blocks: { 'aid.decisionDate': 'total' },
  needs: 'row',
  tables: ['aid'],
  columns: ['decisionDate'],
  optional: ['status'],
  check: ({ decisionDate, status }) =>
    decisionDate === null && !isBeforeApproval(status) ? [{ field: 'decisionDate', facts: {} }] : null,
});

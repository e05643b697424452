import { isBeforeApproval } from './before-approval';
import { rowRule } from './rule';

export const missingDecisionNumber = rowRule({
  id: 'missing-decision-number',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['decisionNo', 'decisionDate'],
  optional: ['status'],
  check: ({ decisionNo, decisionDate, status }) =>
    decisionNo === '' && typeof decisionDate === 'string' && !isBeforeApproval(status)
      ? [{ field: 'decisionNo', facts: {} }]
      : null,
});

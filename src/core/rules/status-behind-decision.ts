import { isBeforeApproval } from './before-approval';
import { rowRule } from './rule';

export const statusBehindDecision = rowRule({
  id: 'status-behind-decision',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['status', 'decisionDate'],
  check: ({ status, decisionDate }) =>
    typeof decisionDate === 'string' && status !== 'rejected' && isBeforeApproval(status)
      ? [{ field: 'status', facts: { decision: decisionDate } }]
      : null,
});

import { isBeforeApproval } from './before-approval';
import { rowRule } from './rule';

export const missingAmount = rowRule({
  id: 'missing-amount',
  severity: 'error',
  blocks: { 'aid.grant': 'total', 'calls.requested': 'document' },
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: ['grant', 'requested', 'status'],
  check: ({ grant, requested, status }) => {
    if (requested === null) return [{ field: 'requested', facts: {} }];
    return grant === null && !isBeforeApproval(status) ? [{ field: 'grant', facts: {} }] : null;
  },
});

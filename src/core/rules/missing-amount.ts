import type { Money } from '../values/money';
import { knownValue, type Reading } from '../values/unread';
import { isBeforeApproval } from './before-approval';
import { rowRule } from './rule';

/** An amount in the other of two columns, USD and VND, is the item's amount. */
export const missingAmount = rowRule({
  id: 'missing-amount',
  severity: 'error',
  blocks: { 'aid.grant': 'total', 'calls.requested': 'document' },
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: ['grant', 'grantUsd', 'grantVnd', 'requested', 'status'],
  check: ({ grant, grantUsd, grantVnd, requested, status }) => {
    if (requested === null) return [{ field: 'requested', facts: {} }];
    if (grant !== null || isBeforeApproval(status)) return null;
    return isKnown(grantUsd) || isKnown(grantVnd) ? null : [{ field: 'grant', facts: {} }];
  },
});

function isKnown(money: Reading<Money> | undefined): boolean {
  return money !== undefined && knownValue(money) !== null;
}

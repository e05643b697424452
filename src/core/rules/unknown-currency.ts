import { Unread } from '../values/unread';
import { type AnyRow, readingRule } from './rule';

export const unknownCurrency = readingRule({
  id: 'unknown-currency',
  severity: 'error',
  blocks: {
    'aid.currency': 'total',
    'aid.grant': 'total',
    'calls.currency': 'document',
    'calls.requested': 'document',
  },
  needs: 'reading',
  check: ({ reason }, field, row) => {
    if (reason === 'not-in-list') return field === 'currency' ? { missing: false } : null;
    return reason !== 'currency-unknown' || isSaidElsewhere(field, row) ? null : { missing: true };
  },
});

/** One cause is said once: at the currency cell that cannot be read, or at the chief amount of the row. */
function isSaidElsewhere(field: string, row: AnyRow): boolean {
  if ('currency' in row && row.currency instanceof Unread) return true;
  if (field === 'requested' || !('requested' in row)) return false;
  return row.requested instanceof Unread && row.requested.reason === 'currency-unknown';
}

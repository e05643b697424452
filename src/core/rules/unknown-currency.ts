import { Unread } from '../values/unread';
import { readingRule } from './rule';

/** An amount without a currency is said once: not again where the currency cell itself cannot be read. */
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
    if (reason !== 'currency-unknown') return null;
    return { missing: !('currency' in row && row.currency instanceof Unread) };
  },
});

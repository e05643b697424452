import { moneyFields } from '../tables/money-fields';
import { readingRule } from './rule';

export const currenciesDiffer = readingRule({
  id: 'currencies-differ',
  severity: 'error',
  blocks: { 'aid.grant': 'total', 'calls.requested': 'document' },
  needs: 'reading',
  // The currency of the column where it has one whatever the row says.
  check: ({ reason }, field) =>
    reason === 'currencies-differ' ? { ofColumn: moneyFields.get(field) ?? null } : null,
});

import { readingRule } from './rule';

export const currenciesDiffer = readingRule({
  id: 'currencies-differ',
  severity: 'error',
  blocks: { 'aid.grant': 'total', 'calls.requested': 'document' },
  needs: 'reading',
  check: ({ reason }) => (reason === 'currencies-differ' ? {} : null),
});

import { readingRule } from './rule';

export const unreadableAmount = readingRule({
  id: 'unreadable-amount',
  severity: 'error',
  blocks: { 'aid.grant': 'total', 'calls.requested': 'document' },
  needs: 'reading',
  check: ({ reason }) => (reason === 'not-an-amount' ? {} : null),
});

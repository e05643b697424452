import { readingRule } from './rule';

export const sharesNot100 = readingRule({
  id: 'shares-not-100',
  severity: 'warning',
  blocks: { 'aid.sector': 'group', 'aid.donor': 'group', 'calls.sector': 'document' },
  needs: 'reading',
  check: ({ reason }) => (reason === 'shares-not-100' ? {} : null),
});

import { readingRule } from './rule';

export const unreadableDate = readingRule({
  id: 'unreadable-date',
  severity: 'error',
  blocks: { 'aid.decisionDate': 'total' },
  needs: 'reading',
  check: ({ reason, candidates }) => (reason === 'not-a-date' ? { candidates } : null),
});

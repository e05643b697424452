import { readingRule } from './rule';

export const unreadableDate = readingRule({
  id: 'unreadable-date',
  severity: 'error',
  blocks: { 'aid.decisionDate': 'total' },
  needs: 'reading',
  check: ({ reason }) => (reason === 'not-a-date' ? {} : null),
});

import { readingRule } from './rule';

export const unreadableNumber = readingRule({
  id: 'unreadable-number',
  severity: 'warning',
  needs: 'reading',
  check: ({ reason }) => (reason === 'not-a-number' ? {} : null),
});

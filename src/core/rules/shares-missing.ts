import { readingRule } from './rule';

/** Several without shares are never split equally in silence. */
export const sharesMissing = readingRule({
  id: 'shares-missing',
  severity: 'warning',
  blocks: { 'aid.sector': 'group', 'aid.donor': 'group', 'calls.sector': 'document' },
  needs: 'reading',
  check: ({ reason }) => (reason === 'shares-missing' ? {} : null),
});

import { readingRule } from './rule';

/** "21/5/24": the year is asked for, and no century is guessed. */
export const twoDigitYear = readingRule({
  id: 'two-digit-year',
  severity: 'error',
  blocks: { 'aid.decisionDate': 'total' },
  needs: 'reading',
  check: ({ reason, candidates }) => (reason === 'two-digit-year' ? { candidates } : null),
});

import { readingRule } from './rule';

/** "1.234" as text is one thousand or one and a bit: it is never guessed. */
export const ambiguousAmount = readingRule({
  id: 'ambiguous-amount',
  severity: 'error',
  blocks: { 'aid.grant': 'total', 'calls.requested': 'document' },
  needs: 'reading',
  check: ({ reason, candidates }) => (reason === 'ambiguous-amount' ? { candidates } : null),
});

import { readingRule } from './rule';

export const unknownSector = readingRule({
  id: 'unknown-sector',
  severity: 'warning',
  blocks: { 'aid.sector': 'group', 'calls.sector': 'document' },
  needs: 'reading',
  check: ({ reason, text }, field) =>
    reason === 'not-in-list' && field === 'sector' ? { sector: text } : null,
});

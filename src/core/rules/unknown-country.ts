import { readingRule } from './rule';

export const unknownCountry = readingRule({
  id: 'unknown-country',
  severity: 'warning',
  blocks: { 'donors.country': 'group' },
  needs: 'reading',
  check: ({ reason }, field) => (reason === 'not-in-list' && field === 'country' ? {} : null),
});

import { readingRule } from './rule';

/** Columns whose lists have rules of their own. */
const listed: ReadonlySet<string> = new Set(['sector', 'country', 'currency']);

export const unknownWord = readingRule({
  id: 'unknown-word',
  severity: 'warning',
  needs: 'reading',
  check: ({ reason }, field) => (reason === 'not-in-list' && !listed.has(field) ? {} : null),
});

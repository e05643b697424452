import { readingRule } from './rule';

/** "6 tháng đầu năm 2024" where a day, month, quarter or year is to stand. */
export const severalMonths = readingRule({
  id: 'several-months',
  severity: 'error',
  blocks: { 'aid.decisionDate': 'total' },
  needs: 'reading',
  check: ({ reason, candidates: [first = '', last = ''] }) =>
    reason === 'several-months' ? { first, last, year: last.replace(/^.*\//, '') } : null,
});

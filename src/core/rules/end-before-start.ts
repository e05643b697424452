import { rowRule } from './rule';

export const endBeforeStart = rowRule({
  id: 'end-before-start',
  severity: 'error',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['start', 'end'],
  check: ({ start, end }) => {
    if (typeof start !== 'string' || typeof end !== 'string') return null;
    // Periods sort as text; '2024' before '2024-05' does not end before it starts.
    return end < start && !start.startsWith(end) ? [{ field: 'end', facts: { start, end } }] : null;
  },
});

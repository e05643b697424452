import { rowRule } from './rule';

export const missingSector = rowRule({
  id: 'missing-sector',
  severity: 'warning',
  blocks: { 'aid.sector': 'group', 'calls.sector': 'document' },
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['sector'],
  check: ({ sector }) => (sector === null ? [{ field: 'sector', facts: {} }] : null),
});

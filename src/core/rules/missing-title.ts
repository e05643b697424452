import { rowRule } from './rule';

export const missingTitle = rowRule({
  id: 'missing-title',
  severity: 'error',
  blocks: { 'calls.nameVi': 'document' },
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['nameVi'],
  check: ({ nameVi }) => (nameVi === '' ? [{ field: 'nameVi', facts: {} }] : null),
});

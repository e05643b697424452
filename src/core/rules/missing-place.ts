import { rowRule } from './rule';

export const missingPlace = rowRule({
  id: 'missing-place',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['place'],
  check: ({ place }) => (place.length === 0 ? [{ field: 'place', facts: {} }] : null),
});

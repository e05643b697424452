import { rowRule } from './rule';

export const missingDonorType = rowRule({
  id: 'missing-donor-type',
  severity: 'warning',
  needs: 'row',
  tables: ['donors'],
  columns: ['type', 'name'],
  check: ({ type, name }) => (type === null && name !== '' ? [{ field: 'type', facts: {} }] : null),
});

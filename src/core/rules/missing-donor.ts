import { rowRule } from './rule';

export const missingDonor = rowRule({
  id: 'missing-donor',
  severity: 'error',
  blocks: { 'aid.donor': 'group' },
  needs: 'row',
  tables: ['aid'],
  columns: ['donor'],
  check: ({ donor }) => (donor === null ? [{ field: 'donor', facts: {} }] : null),
});

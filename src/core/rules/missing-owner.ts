import { rowRule } from './rule';

export const missingOwner = rowRule({
  id: 'missing-owner',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['owner'],
  check: ({ owner }) => (owner === '' ? [{ field: 'owner', facts: {} }] : null),
});

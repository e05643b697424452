import { rowRule } from './rule';

export const securedButOpen = rowRule({
  id: 'secured-but-open',
  severity: 'info',
  needs: 'row',
  tables: ['calls'],
  columns: ['secured', 'status'],
  check: ({ secured, status }) =>
    status === 'open' && secured !== null && 'minor' in secured && secured.minor > zero
      ? [{ field: 'status', facts: {} }]
      : null,
});

const zero = BigInt(0);

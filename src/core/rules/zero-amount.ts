import { rowRule } from './rule';

export const zeroAmount = rowRule({
  id: 'zero-amount',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: ['grant', 'requested'],
  check: ({ grant, requested }) => {
    const money = grant ?? requested;
    if (money === undefined || money === null || !('minor' in money) || money.minor !== zero) return null;
    return [{ field: grant === undefined ? 'requested' : 'grant', facts: {} }];
  },
});

const zero = BigInt(0);

import { rowRule } from './rule';

export const unusableRate = rowRule({
  id: 'unusable-rate',
  severity: 'error',
  needs: 'row',
  tables: ['rates'],
  columns: ['vnd'],
  optional: ['period', 'currency'],
  check: ({ vnd, period, currency }) => {
    if (period === null) return [{ field: 'period', facts: {} }];
    if (currency === null) return [{ field: 'currency', facts: {} }];
    return vnd === null || ('digits' in vnd && vnd.digits <= zero) ? [{ field: 'vnd', facts: {} }] : null;
  },
});

const zero = BigInt(0);

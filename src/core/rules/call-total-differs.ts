import { addMoney, decimalString } from '../values/money';
import { rowRule } from './rule';

/** Compared only where everything is in VND, as the counterpart always is. */
export const callTotalDiffers = rowRule({
  id: 'call-total-differs',
  severity: 'warning',
  needs: 'row',
  tables: ['calls'],
  columns: ['total', 'requested', 'counterpartVnd'],
  check: ({ total, requested, counterpartVnd }) => {
    if (total === null || requested === null || !('minor' in total) || !('minor' in requested)) return null;
    if (total.currency !== 'VND' || requested.currency !== 'VND') return null;
    if (counterpartVnd !== null && !('minor' in counterpartVnd)) return null;
    const sum = counterpartVnd === null ? requested : addMoney(requested, counterpartVnd);
    return sum.minor === total.minor
      ? null
      : [{ field: 'total', facts: { total: decimalString(total), sum: decimalString(sum) } }];
  },
});

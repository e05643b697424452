import { codeKey } from '../tables/code-key';
import { payments } from '../totals/payments';
import { firstDay, lastDay } from '../values/calendar';
import { endingsOf } from './endings';
import { registerRule } from './rule';

export const paymentAfterRevocation = registerRule({
  id: 'payment-after-revocation',
  severity: 'warning',
  needs: 'workbook',
  columns: ['decisions.code', 'decisions.type', 'decisions.date', 'flows.code', 'flows.date'],
  check: (register) => {
    const endings = endingsOf(register);
    if (endings.size === 0) return [];
    return payments(register).flatMap(({ flow: { row, leftOut } }) => {
      const ending = endings.get(codeKey(row.code));
      const { date, origin } = row;
      if (ending === undefined || leftOut !== null || typeof date !== 'string') return [];
      if (firstDay(date) <= lastDay(ending.date)) return [];
      return [{ layout: origin.layout, origin, field: 'date', facts: { date, ended: ending.date } }];
    });
  },
});

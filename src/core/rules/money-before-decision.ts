import { payments } from '../totals/payments';
import { firstDay, lastDay } from '../values/calendar';
import { registerRule } from './rule';

/** Aid is received and used after it was approved: Decree 313/2025/ND-CP. A year may hold the day of the decision. */
export const moneyBeforeDecision = registerRule({
  id: 'money-before-decision',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.code', 'aid.decisionDate', 'flows.code', 'flows.date'],
  check: (register) =>
    payments(register).flatMap(({ decisionDate, flow: { row, leftOut } }) => {
      const { date, origin } = row;
      if (leftOut !== null || typeof date !== 'string' || typeof decisionDate !== 'string') return [];
      if (lastDay(date) >= firstDay(decisionDate)) return [];
      return [{ layout: origin.layout, origin, field: 'date', facts: { date, decision: decisionDate } }];
    }),
});

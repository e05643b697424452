import { codeKey } from '../tables/code-key';
import { payments } from '../totals/payments';
import { yearOf } from '../values/calendar';
import { extensionsOf } from './endings';
import { registerRule } from './rule';

/** Settlement may take some time after the end. */
export const disbursedOutsidePeriod = registerRule({
  id: 'disbursed-outside-period',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.code', 'aid.start', 'aid.end', 'flows.code', 'flows.date'],
  check: (register) => {
    const { settlement_years: settlement } = register.settings;
    const extensions = extensionsOf(register);
    return payments(register).flatMap(({ start, end, flow: { row, leftOut } }) => {
      const { date, origin } = row;
      if (leftOut !== null || typeof date !== 'string') return [];
      if (typeof start !== 'string' || typeof end !== 'string') return [];
      const extended = extensions.get(codeKey(row.code)) ?? end;
      const last = extended > end ? extended : end;
      const year = yearOf(date);
      if (year >= yearOf(start) && year <= yearOf(last) + settlement) return [];
      return [{ layout: origin.layout, origin, field: 'date', facts: { date, start, end: last } }];
    });
  },
});

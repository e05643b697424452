import { codeKey } from '../tables/code-key';
import { daysBetween } from '../values/calendar';
import { registerRule } from './rule';

/** An approval that is not put to use may be revoked: Decree 80/2020/ND-CP, Article 4. Money that came is use. */
export const slowStart = registerRule({
  id: 'slow-start',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.status', 'aid.decisionDate'],
  check: ({ aid, flows, settings, today }) => {
    const asOf = settings.as_of ?? today;
    const limit = settings.revocation_days;
    const paid = new Set(
      flows.rows.filter(({ type }) => type !== 'commitment').map(({ code }) => codeKey(code)),
    );
    return aid.rows.flatMap(({ status, decisionDate, end, code, origin }) => {
      if (status !== 'approved' || typeof decisionDate !== 'string' || decisionDate.length !== 10) return [];
      const isOver = typeof end === 'string' && end < asOf;
      const days = daysBetween(decisionDate, asOf);
      if (days <= limit || isOver || paid.has(codeKey(code))) return [];
      return [{ layout: origin.layout, origin, field: 'status', facts: { days, limit } }];
    });
  },
});

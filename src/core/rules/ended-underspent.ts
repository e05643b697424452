import { itemMoney } from './item-money';
import { registerRule } from './rule';

export const endedUnderspent = registerRule({
  id: 'ended-underspent',
  severity: 'info',
  needs: 'workbook',
  columns: ['aid.code', 'aid.grant', 'aid.status', 'flows.code', 'flows.amount'],
  check: (register) =>
    itemMoney(register).flatMap(({ item: { origin, status }, committed, paid }) => {
      if (status !== 'ended' || paid === null || committed <= zero) return [];
      const share = Number((paid.sum * hundred) / committed);
      const limit = register.settings.least_disbursed;
      return share >= limit
        ? []
        : [{ layout: origin.layout, origin, field: 'status', facts: { share, limit } }];
    }),
});

const zero = BigInt(0);
const hundred = BigInt(100);

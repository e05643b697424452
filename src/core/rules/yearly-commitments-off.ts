import { decimalString } from '../values/money';
import { itemMoney } from './item-money';
import { registerRule } from './rule';

/** While an item goes on, later years are still to come: only more than the whole is wrong then. */
export const yearlyCommitmentsOff = registerRule({
  id: 'yearly-commitments-off',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.code', 'aid.grant', 'flows.code', 'flows.amount', 'flows.type'],
  check: (register) =>
    itemMoney(register).flatMap(({ item: { origin, status }, currency, committed, yearly }) => {
      if (yearly === null || yearly.sum === committed) return [];
      if (yearly.sum < committed && status !== 'ended') return [];
      const facts = {
        currency,
        committed: decimalString({ currency, minor: committed }),
        yearly: decimalString({ currency, minor: yearly.sum }),
      };
      return [{ layout: origin.layout, origin, field: 'grant', facts }];
    }),
});

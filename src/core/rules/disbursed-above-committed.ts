import { decimalString } from '../values/money';
import { itemMoney } from './item-money';
import { registerRule } from './rule';

export const disbursedAboveCommitted = registerRule({
  id: 'disbursed-above-committed',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.code', 'aid.grant', 'flows.code', 'flows.amount'],
  check: (register) =>
    itemMoney(register).flatMap(({ item: { origin }, currency, committed, paid }) =>
      paid === null || paid.sum <= committed
        ? []
        : [
            {
              layout: origin.layout,
              origin,
              field: 'grant',
              facts: {
                currency,
                committed: decimalString({ currency, minor: committed }),
                paid: decimalString({ currency, minor: paid.sum }),
              },
            },
          ],
    ),
});

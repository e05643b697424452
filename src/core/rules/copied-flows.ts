import { itemMoney, type YearSums } from './item-money';
import { registerRule } from './rule';

/** A gift of one year is paid at once; over several years plan and payment are seldom the same to the unit. */
export const copiedFlows = registerRule({
  id: 'copied-flows',
  severity: 'info',
  needs: 'workbook',
  columns: ['aid.code', 'flows.code', 'flows.amount', 'flows.type', 'flows.date'],
  check: (register) =>
    itemMoney(register).flatMap(({ item: { origin }, paid, yearly }) =>
      paid === null || yearly === null || !isCopy(paid, yearly)
        ? []
        : [{ layout: origin.layout, origin, field: 'code', facts: { years: paid.byYear.size } }],
    ),
});

function isCopy(paid: YearSums, yearly: YearSums): boolean {
  if (paid.byYear.size < 2 || paid.byYear.size !== yearly.byYear.size) return false;
  return [...paid.byYear].every(([year, sum]) => yearly.byYear.get(year) === sum);
}

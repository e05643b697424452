import type { AidRow } from '../tables/register';
import { originalCell, type RowOrigin } from '../tables/table';
import { type Money, readMoney } from '../values/money';
import { knownValue, type Reading, Unread } from '../values/unread';

/** The amount of a decision or payment; a bare number without a currency is in that of its item. */
export function amountOfLine(
  amount: Reading<Money>,
  { origin, field }: { readonly origin: RowOrigin; readonly field: string },
  item: Pick<AidRow, 'currency'>,
): Reading<Money> {
  const cell = originalCell(origin, field);
  const currency = knownValue(item.currency);
  const isBare = amount instanceof Unread && amount.reason === 'currency-unknown' && typeof cell === 'number';
  return isBare && currency !== null && origin.layout.units?.[field] === undefined
    ? readMoney(cell, currency, '')
    : amount;
}

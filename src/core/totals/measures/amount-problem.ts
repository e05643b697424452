import type { Money } from '../../values/money';
import { type Reading, Unread } from '../../values/unread';
import { type LeftOut, leftOuts } from '../measure';

/** Why there is no amount to add; null when there is one. */
export function amountProblem(amount: Reading<Money>): LeftOut | null {
  if (amount === null) return leftOuts['amount-missing'];
  if (!(amount instanceof Unread)) return null;
  return leftOuts[amount.reason === 'currency-unknown' ? 'currency-unknown' : 'amount-unreadable'];
}

import { codeKey } from '../../tables/code-key';
import type { AidRow, Register } from '../../tables/register';
import { knownValue, Unread } from '../../values/unread';
import { approvalDates, lifetimeOf } from '../commitments';
import { aidDimensions, type DimensionName } from '../dimensions';
import { fundingOf } from '../funding';
import { itemsByCode } from '../item-lines';
import { leftOuts, type Measure } from '../measure';
import { approvalProblem, likelyPeriod } from './committed';

/** What the Vietnamese side adds to an item, on the date of the decision that approved it; blank is nothing. */
export const counterpart: Measure<AidRow, DimensionName> = {
  rowsOf: approvedItems,
  read: (row, register) => {
    const approval = approvalProblem(row);
    const decided = knownValue(row.decisionDate);
    const amount = row.counterpartVnd ?? { currency: 'VND', minor: BigInt(0) };
    return {
      period: approval === leftOuts['not-approved'] || row.carriedOver ? null : decided,
      leftOut: approval ?? (amount instanceof Unread ? leftOuts['amount-unreadable'] : null),
      money: knownValue(amount),
      items: 1,
      ratePeriod: decided ?? likelyPeriod(row, register),
      statedUsd: null,
      statedVnd: null,
    };
  },
  fundingOf,
  lifetimeOf,
  dimensions: aidDimensions,
};

/** Every item of the register, with the day of the decision that approved it. */
function approvedItems(register: Register): readonly AidRow[] {
  const dates = approvalDates(register);
  if (dates.size === 0) return register.aid.rows;
  const items = itemsByCode(register);
  return register.aid.rows.map((row) => {
    const key = codeKey(row.code);
    const decisionDate = items.get(key) === row ? dates.get(key) : undefined;
    return decisionDate === undefined ? row : { ...row, decisionDate };
  });
}

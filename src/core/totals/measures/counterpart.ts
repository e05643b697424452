import type { AidRow } from '../../tables/register';
import { knownValue, Unread } from '../../values/unread';
import { lifetimeOf } from '../commitments';
import { aidDimensions, type DimensionName } from '../dimensions';
import { fundingOf } from '../funding';
import { leftOuts, type Measure } from '../measure';
import { approvalProblem, likelyPeriod } from './committed';

/** What the Vietnamese side adds to an item, on the date of the decision that approved it; blank is nothing. */
export const counterpart: Measure<AidRow, DimensionName> = {
  rowsOf: (register) => register.aid.rows,
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

import type { Register } from '../../tables/register';
import type { Period } from '../../values/period';
import { knownValue, type Reading, Unread } from '../../values/unread';
import { lifetimeOf } from '../commitments';
import { aidDimensions, type DimensionName } from '../dimensions';
import { fundingOf } from '../funding';
import { type LeftOut, leftOuts, type Measure } from '../measure';
import { type Flow, payments, yearlyCommitments } from '../payments';
import { asOfDay } from '../windows';
import { amountProblem } from './amount-problem';

/** What was paid, on the date of the payment. */
export const disbursed = flowMeasure(payments);

/** What donors committed for each year of an item, apart from what decisions commit for the whole of it. */
export const committedYear = flowMeasure(yearlyCommitments);

function flowMeasure(rowsOf: (register: Register) => readonly Flow[]): Measure<Flow, DimensionName> {
  return {
    rowsOf,
    read: ({ flow }, { settings, today }) => {
      const date = knownValue(flow.row.date);
      return {
        period: date,
        leftOut: flow.leftOut ?? dateProblem(flow.row.date) ?? amountProblem(flow.amount),
        money: knownValue(flow.amount),
        items: 1,
        ratePeriod: date ?? asOfDay(settings, today),
        statedUsd: null,
        statedVnd: null,
      };
    },
    fundingOf,
    lifetimeOf,
    dimensions: aidDimensions,
  };
}

function dateProblem(date: Reading<Period>): LeftOut | null {
  if (date === null) return leftOuts['date-missing'];
  return date instanceof Unread ? leftOuts['date-unreadable'] : null;
}

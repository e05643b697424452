import { isSelected, usualStatuses } from '../../call-list/selection';
import type { CallRow } from '../../tables/register';
import type { Money } from '../../values/money';
import { knownValue, type Reading, Unread } from '../../values/unread';
import { callDimensions } from '../dimensions';
import { leftOuts, type Measure } from '../measure';
import { asOfDay } from '../windows';
import { amountProblem } from './amount-problem';

type CallMeasure = Measure<CallRow, keyof typeof callDimensions>;

/** The aid that projects ask for, by the rates of the day for which figures are told. */
export const requested = callMeasure(({ requested: amount }) => ({ amount, less: null }));

/** What of it they have already; blank is nothing. */
export const secured = callMeasure((row) => ({ amount: row.secured ?? nothing(row), less: null }));

/** What they still lack, never below nothing. */
export const remaining = callMeasure((row) => ({ amount: row.requested, less: row.secured }));

function callMeasure(
  read: (row: CallRow) => { readonly amount: Reading<Money>; readonly less: Reading<Money> },
): CallMeasure {
  return {
    rowsOf: (register) => register.calls.rows,
    read: (row, { settings, today }) => {
      const period = asOfDay(settings, today);
      const { amount, less } = read(row);
      const problem = amountProblem(amount) ?? (less instanceof Unread ? amountProblem(less) : null);
      return {
        period,
        leftOut: isSelected(row, usualStatuses) ? problem : leftOuts['not-seeking'],
        money: knownValue(amount),
        less: knownValue(less),
        items: 1,
        ratePeriod: period,
        statedUsd: null,
        statedVnd: null,
      };
    },
    fundingOf: () => 'pcpnn',
    lifetimeOf: null,
    dimensions: callDimensions,
  };
}

function nothing(row: CallRow): Money {
  return { currency: knownValue(row.currency) ?? 'VND', minor: BigInt(0) };
}

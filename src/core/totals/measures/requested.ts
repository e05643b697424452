import { isSelected, usualStatuses } from '../../call-list/selection';
import type { CallRow } from '../../tables/register';
import { knownValue } from '../../values/unread';
import { sector } from '../dimensions/sector';
import { leftOuts, type Measure } from '../measure';
import { asOfDay } from '../windows';
import { amountProblem } from './amount-problem';

/** The aid that projects ask for, by the rates of the day for which figures are told. */
export const requested: Measure<CallRow, 'sector'> = {
  rowsOf: (register) => register.calls.rows,
  read: (row, { settings, today }) => {
    const period = asOfDay(settings, today);
    return {
      period,
      leftOut: isSelected(row, usualStatuses) ? amountProblem(row.requested) : leftOuts['not-seeking'],
      money: knownValue(row.requested),
      ratePeriod: period,
      statedUsd: null,
      statedVnd: null,
    };
  },
  fundingOf: () => 'pcpnn',
  dimensions: { sector },
};

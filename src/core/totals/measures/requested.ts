import type { CallStatus } from '../../codelists/words';
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
    const money = knownValue(row.requested);
    return {
      period,
      leftOut: isSeeking(row) ? amountProblem(row.requested) : leftOuts['not-seeking'],
      amount: money && { money, ratePeriod: period, statedUsd: null, statedVnd: null },
    };
  },
  fundingOf: () => 'pcpnn',
  dimensions: { sector },
};

const seekingStatuses: ReadonlySet<CallStatus> = new Set(['open', 'in-discussion', 'partly-funded'] as const);

/** A project whose status is blank or cannot be read is still calling: the list is what it stands in. */
function isSeeking(row: CallRow): boolean {
  const status = knownValue(row.status);
  return status === null || seekingStatuses.has(status);
}

import type { AidStatus, Funding } from '../../codelists/words';
import type { AidRow, Register } from '../../tables/register';
import type { Period } from '../../values/period';
import { knownValue, Unread } from '../../values/unread';
import { foldAccents } from '../../values/vietnamese-text';
import { donor } from '../dimensions/donor';
import { sector } from '../dimensions/sector';
import { year } from '../dimensions/year';
import { type LeftOut, leftOuts, type Measure } from '../measure';
import { asOfDay } from '../windows';
import { amountProblem } from './amount-problem';

/** The commitment of an aid item, on the date of the decision that approved it. */
export const committed: Measure<AidRow, 'sector' | 'donor' | 'year'> = {
  rowsOf: (register) => register.aid.rows,
  read: (row, register) => {
    const approval = approvalProblem(row);
    const decided = knownValue(row.decisionDate);
    const statedUsd = knownValue(row.grantUsd);
    const statedVnd = knownValue(row.grantVnd);
    const grant = row.grant ?? statedUsd ?? statedVnd;
    return {
      period: approval === leftOuts['not-approved'] ? null : decided,
      leftOut: approval ?? amountProblem(grant),
      money: knownValue(grant),
      ratePeriod: decided ?? likelyPeriod(row, register),
      statedUsd,
      statedVnd,
    };
  },
  fundingOf,
  dimensions: { sector, donor, year },
};

/** Once approved, an item that has no decision date is an error and no item still waiting. */
const approvedStatuses: ReadonlySet<AidStatus> = new Set([
  'approved',
  'ongoing',
  'suspended',
  'ended',
] as const);

function approvalProblem(row: AidRow): LeftOut | null {
  const status = knownValue(row.status);
  if (status === 'rejected') return leftOuts['not-approved'];
  if (status === 'revoked') return leftOuts.revoked;
  if (row.decisionDate instanceof Unread) return leftOuts['decision-date-unreadable'];
  if (row.decisionDate !== null) return null;
  return status !== null && approvedStatuses.has(status)
    ? leftOuts['decision-date-missing']
    : leftOuts['not-approved'];
}

/** For an amount that does not count yet, so that its size can be told all the same. */
function likelyPeriod(row: AidRow, { settings, today }: Register): Period {
  return knownValue(row.dossierDate) ?? asOfDay(settings, today);
}

const odaWord = /\boda\b/;

/** Blank is PCPNN, which is what the register is for; a word out of the list is ODA where it says so. */
function fundingOf(row: AidRow): Funding {
  if (row.funding instanceof Unread) return odaWord.test(foldAccents(row.funding.text)) ? 'oda' : 'pcpnn';
  return row.funding ?? 'pcpnn';
}

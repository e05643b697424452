import type { AidStatus } from '../../codelists/words';
import type { Register } from '../../tables/register';
import type { Period } from '../../values/period';
import { knownValue, Unread } from '../../values/unread';
import { type Commitment, commitmentsOf, lifetimeOf } from '../commitments';
import { aidDimensions, type DimensionName } from '../dimensions';
import { fundingOf } from '../funding';
import { type LeftOut, leftOuts, type Measure } from '../measure';
import { asOfDay } from '../windows';
import { amountProblem } from './amount-problem';

/**
 * The commitment of an aid item: its grant on the date of the decision that approved it, or what each of its
 * decisions adds on its own date.
 */
export const committed: Measure<Commitment, DimensionName> = {
  rowsOf: commitmentsOf,
  read: (row, register) => {
    const approval = approvalProblem(row);
    const decided = knownValue(row.decisionDate);
    const statedUsd = knownValue(row.grantUsd);
    const statedVnd = knownValue(row.grantVnd);
    const grant = row.grant ?? statedUsd ?? statedVnd;
    return {
      period: approval === leftOuts['not-approved'] || row.carriedOver ? null : decided,
      leftOut: approval ?? amountProblem(grant),
      money: knownValue(grant),
      items: row.decision === undefined || row.decision.isFirst ? 1 : 0,
      of: row.decision?.item,
      ratePeriod: decided ?? likelyPeriod(row, register),
      statedUsd,
      statedVnd,
    };
  },
  fundingOf,
  lifetimeOf,
  dimensions: aidDimensions,
};

/** Once approved, an item that has no decision date is an error and no item still waiting. */
const approvedStatuses: ReadonlySet<AidStatus> = new Set([
  'approved',
  'ongoing',
  'suspended',
  'ended',
] as const);

/** Why an item or decision does not count, whatever is asked; null when it does. */
export function approvalProblem(row: Commitment): LeftOut | null {
  if (row.carriedOver) return leftOuts['carried-over'];
  if (row.decision?.item === null) return leftOuts['item-missing'];
  const status = knownValue(row.status);
  if (status === 'rejected') return leftOuts['not-approved'];
  // A decision that revokes the item takes its amount away on its own date.
  const isTakenBack = row.decision !== undefined && row.decision.ended !== null;
  if (status === 'revoked' && !isTakenBack) return leftOuts.revoked;
  if (row.decisionDate instanceof Unread) return leftOuts['decision-date-unreadable'];
  if (row.decisionDate !== null) return null;
  return row.decision !== undefined || (status !== null && approvedStatuses.has(status))
    ? leftOuts['decision-date-missing']
    : leftOuts['not-approved'];
}

/** For an amount that does not count yet, so that its size can be told all the same. */
export function likelyPeriod(row: Commitment, { settings, today }: Register): Period {
  return knownValue(row.dossierDate) ?? asOfDay(settings, today);
}

import { codeKey } from '../tables/code-key';
import type { AidRow, DecisionRow, Register } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import { firstDay, lastDay } from '../values/calendar';
import type { Period } from '../values/period';
import { knownValue } from '../values/unread';
import { changeOf, type DecisionChange, sameSign } from './decision-change';
import { byItem, itemsByCode } from './item-lines';
import type { Lifetime } from './lifetime';
import { withoutItem } from './without-item';

/** A commitment: what an item's own row states, or one of the decisions about it. */
export interface Commitment extends AidRow {
  /** Where the item stands whose decision this is. */
  readonly itemOrigin?: RowOrigin;
  readonly decision?: DecisionLine;
}

interface DecisionLine {
  /** Where the item stands in the aid sheet; null for a decision about no known item. */
  readonly item: RowOrigin | null;
  /** Whether this line is the one that counts the item: its first approval. */
  readonly isFirst: boolean;
  /** When the item was approved first, and when it was ended or taken back; null where no decision says so. */
  readonly approved: Period | null;
  readonly ended: Period | null;
}

/**
 * Every commitment of a register. Where the Decisions sheet has rows for an item, its commitment is their sum by
 * date; else its own row stands. So it does too where the decisions name no amount at all, as when only an
 * extension is listed.
 */
export function commitmentsOf(register: Register): readonly Commitment[] {
  const { aid, decisions } = register;
  if (decisions.rows.length === 0) return aid.rows;
  const decided = byItem(decisions.rows);
  const items = itemsByCode(register);
  const commitments: Commitment[] = [];
  for (const row of aid.rows) {
    const key = codeKey(row.code);
    const lines = items.get(key) === row ? decided.get(key) : undefined;
    if (lines === undefined) commitments.push(row);
    else commitments.push(...linesOf(row, lines));
  }
  for (const [key, lines] of decided) {
    if (!items.has(key)) commitments.push(...lines.map(orphanLine));
  }
  return commitments;
}

/** When items were approved, by code, where the Decisions sheet says it. */
export function approvalDates(register: Register): ReadonlyMap<string, Period> {
  const dates = new Map<string, Period>();
  if (register.decisions.rows.length === 0) return dates;
  for (const { code, decision, decisionDate } of commitmentsOf(register)) {
    const date = decision?.isFirst === true ? knownValue(decisionDate) : null;
    if (date !== null) dates.set(codeKey(code), date);
  }
  return dates;
}

/** Of an item, or of one of the decisions about it. */
export function lifetimeOf(row: Commitment): Lifetime {
  const decided = knownValue(row.decisionDate);
  const planned = knownValue(row.end);
  const stopped = row.decision?.ended ?? null;
  const stopsFirst = planned !== null && stopped !== null && lastDay(stopped) < lastDay(planned);
  return {
    approved: row.decision === undefined ? decided : row.decision.approved,
    decided,
    end: stopsFirst ? stopped : (planned ?? stopped),
    hasEnded: knownValue(row.status) === 'ended',
  };
}

function linesOf(row: AidRow, decisions: readonly DecisionRow[]): readonly Commitment[] {
  const inTime = [...decisions].sort(byDate);
  const first = inTime.find(({ type }) => type === 'approval') ?? inTime[0];
  const ending = inTime.find(({ type }) => type === 'termination' || type === 'revocation');
  const extension = [...inTime].reverse().find(({ newEnd }) => knownValue(newEnd) !== null);
  const end = extension?.newEnd ?? row.end;
  const ended = ending === undefined ? null : knownValue(ending.date);
  const statesAmounts = decisions.some(({ change }) => change !== null);
  if (first === undefined || !statesAmounts) {
    const decision = { item: row.origin, isFirst: true, approved: knownValue(row.decisionDate), ended };
    return [{ ...row, end, decision }];
  }
  const facts = { item: row.origin, approved: knownValue(first.date), ended };
  const changes: DecisionChange[] = [];
  for (const one of inTime)
    changes.push({ donor: one.donor ?? row.donor, change: changeOf(one, row, changes) });
  return inTime.map((one, index): Commitment => {
    const { donor, change } = changes[index] ?? { donor: row.donor, change: null };
    return {
      ...row,
      origin: one.origin,
      itemOrigin: row.origin,
      end,
      decisionDate: one.date,
      decisionNo: one.number,
      donor,
      form: one.form ?? row.form,
      currency: one.currency ?? row.currency,
      grant: change,
      grantUsd: sameSign(one.grantUsd, change),
      grantVnd: sameSign(one.grantVnd, change),
      decision: { ...facts, isFirst: one === first },
    };
  });
}

function byDate(one: DecisionRow, other: DecisionRow): number {
  const [first, second] = [dayOf(one), dayOf(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Undated decisions come last. */
function dayOf({ date }: DecisionRow): string {
  const period = knownValue(date);
  return period === null ? '9999' : firstDay(period);
}

/** A decision about no item of the register: left out, and listed. */
function orphanLine(one: DecisionRow): Commitment {
  return {
    ...withoutItem(one.origin, one.code),
    decisionDate: one.date,
    decisionNo: one.number,
    donor: one.donor,
    form: one.form,
    currency: one.currency,
    grant: one.change,
    grantUsd: one.grantUsd,
    grantVnd: one.grantVnd,
    decision: { item: null, isFirst: false, approved: knownValue(one.date), ended: null },
  };
}

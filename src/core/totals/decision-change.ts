import type { AidRow, DecisionRow, Share } from '../tables/register';
import type { Money } from '../values/money';
import { knownValue, type Reading } from '../values/unread';
import { amountOfLine } from './amount-of-line';
import { amountProblem } from './measures/amount-problem';

/** What one decision adds, and to whose aid. */
export interface DecisionChange {
  readonly donor: AidRow['donor'];
  readonly change: Reading<Money>;
}

/**
 * What a decision adds to what the `earlier` ones have added. Blank adds nothing in a decision that only extends,
 * adjusts or ends, and takes back everything in one that revokes the item, or all of the donor that it names where
 * earlier ones name the same; what ends or revokes never adds.
 */
export function changeOf(one: DecisionRow, row: AidRow, earlier: readonly DecisionChange[]): Reading<Money> {
  const change = amountOfLine(one.change, { origin: one.origin, field: 'change' }, row);
  const type = knownValue(one.type);
  if (change === null) {
    if (type === 'revocation') return takenBack(ofDonor(one, earlier));
    return type === null || type === 'approval' || type === 'supplement' ? null : nothing(row);
  }
  const takesAway = type === 'termination' || type === 'revocation';
  return takesAway && amountProblem(change) === null ? negative(knownValue(change)) : change;
}

/** An equivalent is written without its sign as often as with it. */
export function sameSign(stated: Reading<Money>, change: Reading<Money>): Reading<Money> {
  const money = knownValue(stated);
  const takesAway = (knownValue(change)?.minor ?? zero) < zero;
  return takesAway && money !== null ? negative(money) : stated;
}

function ofDonor({ donor }: DecisionRow, earlier: readonly DecisionChange[]): readonly Reading<Money>[] {
  const key = donorKey(donor);
  const same = key === '' ? [] : earlier.filter((one) => donorKey(one.donor) === key);
  return (same.length > 0 ? same : earlier).map(({ change }) => change);
}

function donorKey(donor: Reading<readonly Share[]>): string {
  return (knownValue(donor) ?? []).map(({ key, share }) => `${key} ${share}`).join('\n');
}

/** All that is left of them, where that is in one currency; else it is for a person to say. */
function takenBack(earlier: readonly Reading<Money>[]): Money | null {
  const known = earlier.map(knownValue).filter((change): change is Money => change !== null);
  const currencies = new Set(known.filter(({ minor }) => minor !== zero).map(({ currency }) => currency));
  const [currency = known[0]?.currency] = currencies;
  if (currency === undefined || currencies.size > 1) return null;
  const left = known.reduce((sum, { minor }) => sum + minor, zero);
  return { currency, minor: left > zero ? -left : zero };
}

const zero = BigInt(0);

function nothing(row: AidRow): Money {
  return { currency: knownValue(row.currency) ?? 'VND', minor: zero };
}

function negative(money: Money | null): Money | null {
  return money === null || money.minor <= zero ? money : { ...money, minor: -money.minor };
}

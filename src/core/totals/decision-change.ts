import type { AidRow, DecisionRow } from '../tables/register';
import type { Money } from '../values/money';
import { knownValue, type Reading } from '../values/unread';
import { amountOfLine } from './amount-of-line';
import { amountProblem } from './measures/amount-problem';

/**
 * What a decision adds. Blank adds nothing in a decision that only extends, adjusts or ends, and takes back
 * everything in one that revokes the item; what ends or revokes never adds.
 */
export function changeOf(one: DecisionRow, row: AidRow, earlier: readonly DecisionRow[]): Reading<Money> {
  const change = amountOfLine(one.change, { origin: one.origin, field: 'change' }, row);
  const type = knownValue(one.type);
  if (change === null) {
    if (type === 'revocation') return takenBack(row, earlier);
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

/** All that the item had until then, where that is in one currency; else it is for a person to say. */
function takenBack(row: AidRow, earlier: readonly DecisionRow[]): Money | null {
  const amounts = earlier.map((one) =>
    knownValue(amountOfLine(one.change, { origin: one.origin, field: 'change' }, row)),
  );
  const known = amounts.filter((amount): amount is Money => amount !== null);
  const [first] = known;
  if (first === undefined || known.some(({ currency }) => currency !== first.currency)) return null;
  return { currency: first.currency, minor: -known.reduce((sum, { minor }) => sum + minor, zero) };
}

const zero = BigInt(0);

function nothing(row: AidRow): Money {
  return { currency: knownValue(row.currency) ?? 'VND', minor: zero };
}

function negative(money: Money | null): Money | null {
  return money === null || money.minor <= zero ? money : { ...money, minor: -money.minor };
}

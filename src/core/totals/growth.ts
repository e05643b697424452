import type { Register } from '../tables/register';
import type { CodedRow } from './measure';
import { anyMeasure, positionsOf, type TotalQuestion, visitAnswer } from './question';
import { ratioText } from './ratio';
import { RunningSum, sumText } from './running-sum';
import { byPeriod, type CountedEntry } from './selection';
import type { Sum } from './totals';
import type { Window } from './windows';

/** A measure in two windows. */
export interface Growth {
  readonly now: Sum;
  readonly before: Sum;
  /** How many times the other this window is, with two decimals; null where the other has nothing. */
  readonly ratio: { readonly items: string | null; readonly usd: string | null; readonly vnd: string | null };
  /**
   * Whether something known only by its month, quarter or year lies across an end of either window, so that the two
   * cannot be compared.
   */
  readonly isCut: boolean;
}

export function growthOf(
  register: Register,
  question: Omit<TotalQuestion, 'from' | 'to'>,
  now: Window,
  before: Window,
): Growth {
  const [first, second] = [inWindow(register, question, now), inWindow(register, question, before)];
  return {
    now: sumText(first.sum, question.currency),
    before: sumText(second.sum, question.currency),
    ratio: {
      items: ratioText(BigInt(first.sum.items), BigInt(second.sum.items)),
      usd: ratioText(first.sum.usd, second.sum.usd),
      vnd: ratioText(first.sum.vnd, second.sum.vnd),
    },
    isCut: first.isCut || second.isCut,
  };
}

function inWindow(
  register: Register,
  question: Omit<TotalQuestion, 'from' | 'to'>,
  window: Window,
): { readonly sum: RunningSum; readonly isCut: boolean } {
  const sum = new RunningSum();
  const positionIn = positionsOf(anyMeasure(question.measure)) ?? byPeriod;
  let isCut = false;
  visitAnswer(
    register,
    { ...question, ...window },
    {
      counted: ({ items, usd, vnd, other }) => sum.add(items, usd, vnd, other),
      leftOut: (entry, { bucket }) => {
        isCut ||=
          bucket === 'outside-window' &&
          entry.leftOut === null &&
          positionIn(entry as CountedEntry<CodedRow>, window) === 'across';
      },
    },
  );
  return { sum, isCut };
}

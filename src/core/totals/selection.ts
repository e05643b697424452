import type { Funding } from '../codelists/words';
import type { Entry } from './entries';
import { type LeftOut, leftOuts } from './measure';
import { RunningSum, sumFor } from './running-sum';
import { positionOf, type Window } from './windows';

/** Which rows a total is of. */
export interface Question {
  /** Null for any time. */
  readonly window: Window | null;
  readonly funding: Funding;
}

/** An entry that counts, so that its period is known. */
export type CountedEntry<Row> = Entry<Row> & { readonly period: string };

/** Every entry is either counted or left out. */
export interface Selection<Row> {
  readonly counted: readonly CountedEntry<Row>[];
  readonly leftOut: readonly { readonly entry: Entry<Row>; readonly why: LeftOut }[];
}

export function selectEntries<Row>(entries: readonly Entry<Row>[], question: Question): Selection<Row> {
  const counted: CountedEntry<Row>[] = [];
  const leftOut: { entry: Entry<Row>; why: LeftOut }[] = [];
  for (const entry of entries) {
    const why = whyLeftOut(entry, question);
    if (why !== null) leftOut.push({ entry, why });
    else counted.push(entry as CountedEntry<Row>);
  }
  return { counted, leftOut };
}

function whyLeftOut({ funding, period, leftOut }: Entry<unknown>, question: Question): LeftOut | null {
  if (funding !== question.funding) return leftOuts['other-funding'];
  if (period === null) return leftOut ?? leftOuts['decision-date-missing'];
  if (question.window === null || positionOf(period, question.window) === 'within') return leftOut;
  return leftOuts['outside-window'];
}

/** Each entry is one item. */
export function sumEntries(entries: readonly Entry<unknown>[]): RunningSum {
  const sum = new RunningSum();
  for (const { usd, vnd } of entries) sum.add(1, usd, vnd);
  return sum;
}

/** The sum of each bucket that has rows; their items add up to the entries. */
export function sumBuckets({ counted, leftOut }: Selection<unknown>): ReadonlyMap<string, RunningSum> {
  const sums = new Map<string, RunningSum>();
  for (const { usd, vnd } of counted) sumFor(sums, 'counted').add(1, usd, vnd);
  for (const { entry, why } of leftOut) sumFor(sums, why.bucket).add(1, entry.usd, entry.vnd);
  return sums;
}

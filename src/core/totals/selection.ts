import type { Funding } from '../codelists/words';
import type { Amounts, Entry } from './entries';
import { type LeftOut, leftOuts } from './measure';
import { RunningSum, sumFor } from './running-sum';
import { type Position, positionOf, type Window } from './windows';

/** Which rows a total is of. */
export interface Question {
  /** Null for any time. */
  readonly window: Window | null;
  /** Null for all, which no table but that of fundings asks for. */
  readonly funding: Funding | null;
}

/** An entry that counts, so that its period is known. */
export type CountedEntry<Row> = Entry<Row> & { readonly period: string };

/** Amounts that count, so that their period is known. */
export type CountedAmounts<Row> = Amounts<Row> & { readonly period: string };

/** Every entry is either counted or left out. */
export interface Selection<Row> {
  readonly counted: readonly CountedEntry<Row>[];
  readonly leftOut: readonly { readonly entry: Entry<Row>; readonly why: LeftOut }[];
}

export function selectEntries<Row>(
  entries: readonly Entry<Row>[],
  question: Question,
  positionIn: PositionIn<Row> = byPeriod,
): Selection<Row> {
  const counted: CountedEntry<Row>[] = [];
  const leftOut: { entry: Entry<Row>; why: LeftOut }[] = [];
  for (const entry of entries) {
    const why = whyLeftOut(entry, question, positionIn);
    if (why !== null) leftOut.push({ entry, why });
    else counted.push(entry as CountedEntry<Row>);
  }
  return { counted, leftOut };
}

/** Where an entry stands to a window; its own period decides unless the measure says otherwise. */
export type PositionIn<Row> = (entry: CountedAmounts<Row>, window: Window) => Position;

export function byPeriod({ period }: CountedAmounts<unknown>, window: Window): Position {
  return positionOf(period, window);
}

/** Null for an entry that counts, whose period is then known. */
export function whyLeftOut<Row>(
  entry: Amounts<Row>,
  { window, funding }: Question,
  positionIn: PositionIn<Row> = byPeriod,
): LeftOut | null {
  if (funding !== null && entry.funding !== funding) return leftOuts['other-funding'];
  if (!isDated(entry)) return entry.leftOut ?? leftOuts['decision-date-missing'];
  if (window === null || positionIn(entry, window) === 'within') return entry.leftOut;
  return leftOuts['outside-window'];
}

function isDated<Row>(entry: Amounts<Row>): entry is CountedAmounts<Row> {
  return entry.period !== null;
}

export function sumEntries(entries: readonly Entry<unknown>[]): RunningSum {
  const sum = new RunningSum();
  for (const { items, usd, vnd, other } of entries) sum.add(items, usd, vnd, other);
  return sum;
}

/** The sum of each bucket that has rows. */
export function sumBuckets({ counted, leftOut }: Selection<unknown>): ReadonlyMap<string, RunningSum> {
  const sums = new BucketSums();
  for (const entry of counted) sums.add(entry, 'counted');
  for (const { entry, why } of leftOut) sums.add(entry, why.bucket);
  return sums.all();
}

/**
 * The sums of the buckets while entries are added. Their items are the rows read: a row that several entries are of
 * stands in one bucket, among the counted if any of them counts, else where its first entry stands.
 */
export class BucketSums {
  private readonly counted = new RunningSum();
  private hasCounted = false;
  private readonly sums = new Map<string, RunningSum>();
  private readonly placed = new Map<object, string>();

  add({ of, usd, vnd, other }: Amounts<unknown>, bucket: string): void {
    this.sumOf(bucket).add(of === undefined ? 1 : 0, usd, vnd, other);
    if (of === undefined || of === null) return;
    if (bucket === 'counted' || !this.placed.has(of)) this.placed.set(of, bucket);
  }

  /** To be asked once, after all entries. */
  all(): ReadonlyMap<string, RunningSum> {
    for (const bucket of this.placed.values()) this.sumOf(bucket).add(1, null, null);
    return this.sums;
  }

  /** Nearly every row is counted, and is not looked up for it. */
  private sumOf(bucket: string): RunningSum {
    if (bucket !== 'counted') return sumFor(this.sums, bucket);
    if (!this.hasCounted) this.sums.set(bucket, this.counted);
    this.hasCounted = true;
    return this.counted;
  }
}

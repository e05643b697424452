import type { Register, Share } from '../tables/register';
import type { Period } from '../values/period';
import type { SpecialLine } from './totals';

/** One way to group rows. */
export interface Dimension<Row> {
  readonly prepare: (register: Register) => Grouping<Row>;
}

export interface Grouping<Row> {
  /** The groups of a row with their shares of 10,000; `unclassified` where the row does not say. */
  readonly sharesOf: (row: Row, period: Period) => readonly Share[];
  /** Groups of one special kind stand in one line. */
  readonly specialOf: (key: string) => SpecialLine | null;
  /** Order of the lines; special lines come last whatever this says. */
  readonly compare: (one: Group, other: Group) => number;
}

/** What a line is ordered by. */
export interface Group {
  readonly key: string;
  readonly usd: bigint;
  readonly vnd: bigint;
}

/** Of 10,000. */
export const wholeShare = 10_000;

export const unclassifiedKey = '';

export const unclassified: readonly Share[] = [{ key: unclassifiedKey, share: wholeShare }];

export function unclassifiedOnly(key: string): SpecialLine | null {
  return key === unclassifiedKey ? 'unclassified' : null;
}

/** A cell that names no group is as unclassified as a blank one. */
export function givenShares(shares: readonly Share[]): readonly Share[] {
  return shares.length === 0 ? unclassified : shares;
}

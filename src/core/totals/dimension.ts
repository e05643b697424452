import type { Register, Share } from '../tables/register';
import type { Period } from '../values/period';
import { wholeShare } from '../values/share-split';
import type { SpecialLine } from './totals';
import type { Window } from './windows';

/** One way to group rows. */
export interface Dimension<Row> {
  /** The window is that of the question; null for any time. */
  readonly prepare: (register: Register, window?: Window | null) => Grouping<Row>;
}

export interface Grouping<Row> {
  /** The groups of a row with their shares of 10,000; `unclassified` where the row does not say. */
  readonly sharesOf: (row: Row, period: Period) => readonly Share[];
  /** The groups that a row of `several` stands in, where nothing says how its amount divides among them. */
  readonly presentIn?: (row: Row) => readonly string[];
  /** Groups of one special kind stand in one line. */
  readonly specialOf: (key: string) => SpecialLine | null;
  /** Whether lines go by their amounts before they go by their keys. */
  readonly largestFirst?: boolean;
  /** Order of the lines by their keys; special lines come last whatever this says. */
  readonly compare: (one: string, other: string) => number;
}

export const unclassifiedKey = '';

/** No name that a cell can hold: cells are read without control characters around them. */
export const severalKey = '\n';

export const unclassified: readonly Share[] = [{ key: unclassifiedKey, share: wholeShare }];

export const several: readonly Share[] = [{ key: severalKey, share: wholeShare }];

export function specialKey(key: string): SpecialLine | null {
  if (key === unclassifiedKey) return 'unclassified';
  return key === severalKey ? 'several' : null;
}

/** A cell that names no group is as unclassified as a blank one. */
export function givenShares(shares: readonly Share[]): readonly Share[] {
  return shares.length === 0 ? unclassified : shares;
}

/** All of a row in one group; the same object for the same key. */
export function wholeShares(): (key: string) => readonly Share[] {
  const known = new Map<string, readonly Share[]>([[unclassifiedKey, unclassified]]);
  return (key) => {
    const shares = known.get(key);
    if (shares !== undefined) return shares;
    const made = [{ key, share: wholeShare }];
    known.set(key, made);
    return made;
  };
}

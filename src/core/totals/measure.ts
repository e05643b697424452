import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import type { Dimension } from './dimension';
import type { Lifetime } from './lifetime';
import type { AnyBucketName, LeftOutReason } from './totals';
import type { Position, Window } from './windows';

/** What the amount of a row is and when it counts. */
export interface Measure<Row extends CodedRow, DimensionName extends string> {
  readonly rowsOf: (register: Register) => readonly Row[];
  readonly read: (row: Row, register: Register) => Measured;
  readonly fundingOf: (row: Row) => Funding;
  /** Null where rows have none. */
  readonly lifetimeOf: ((row: Row) => Lifetime) | null;
  /** Where a life stands to a window, for a measure that does not go by the period in which its amount counts. */
  readonly positionOf?: (lifetime: Lifetime, window: Window) => Position;
  /** How rows of this kind can be grouped. */
  readonly dimensions: Readonly<Record<DimensionName, Dimension<Row>>>;
}

export interface CodedRow {
  readonly origin: RowOrigin;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface Measured {
  /** When the row counts; null where that is not known or never. */
  readonly period: Period | null;
  /** Why the row does not count, whatever is asked; null when it does. */
  readonly leftOut: LeftOut | null;
  /** As written; null where there is none to read. */
  readonly money: Money | null;
  /** What is taken from it after both are converted, down to nothing at the least. */
  readonly less?: Money | null;
  /** 1 where the row counts an item, 0 where it is a further decision about one or a payment. */
  readonly items: 0 | 1;
  /** The row read whose fate it decides, where several amounts may be of one; null for none, absent for its own. */
  readonly of?: RowOrigin | null | undefined;
  /** Whose rates convert it. */
  readonly ratePeriod: Period;
  /** The equivalents that the decision itself states. */
  readonly statedUsd: Money | null;
  readonly statedVnd: Money | null;
}

export interface LeftOut {
  readonly bucket: AnyBucketName;
  readonly reason: LeftOutReason;
}

export const leftOuts = {
  'date-missing': { bucket: 'unreadable', reason: 'date-missing' },
  'date-unreadable': { bucket: 'unreadable', reason: 'date-unreadable' },
  'decision-date-missing': { bucket: 'unreadable', reason: 'decision-date-missing' },
  'decision-date-unreadable': { bucket: 'unreadable', reason: 'decision-date-unreadable' },
  'amount-missing': { bucket: 'unreadable', reason: 'amount-missing' },
  'amount-unreadable': { bucket: 'unreadable', reason: 'amount-unreadable' },
  'currency-unknown': { bucket: 'unreadable', reason: 'currency-unknown' },
  'item-missing': { bucket: 'without-item', reason: 'item-missing' },
  'within-cumulative': { bucket: 'within-cumulative', reason: 'within-cumulative' },
  'rate-missing': { bucket: 'not-converted', reason: 'rate-missing' },
  'outside-window': { bucket: 'outside-window', reason: 'outside-window' },
  'carried-over': { bucket: 'carried-over', reason: 'carried-over' },
  'not-approved': { bucket: 'not-approved', reason: 'not-approved' },
  revoked: { bucket: 'revoked', reason: 'revoked' },
  'other-funding': { bucket: 'other-funding', reason: 'other-funding' },
  'not-seeking': { bucket: 'not-seeking', reason: 'not-seeking' },
} as const satisfies Readonly<Record<LeftOutReason, LeftOut>>;

import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import type { Dimension } from './dimension';
import type { BucketName, CallBucketName, LeftOutReason } from './totals';

/** What the amount of a row is and when it counts. */
export interface Measure<Row extends CodedRow, DimensionName extends string> {
  readonly rowsOf: (register: Register) => readonly Row[];
  readonly read: (row: Row, register: Register) => Measured;
  readonly fundingOf: (row: Row) => Funding;
  /** How rows of this kind can be grouped. */
  readonly dimensions: Readonly<Record<DimensionName, Dimension<Row>>>;
}

export interface CodedRow {
  readonly origin: RowOrigin;
  readonly code: string;
}

export interface Measured {
  /** When the row counts; null where that is not known or never. */
  readonly period: Period | null;
  /** Why the row does not count, whatever is asked; null when it does. */
  readonly leftOut: LeftOut | null;
  /** As written; null where there is none to read. */
  readonly money: Money | null;
  /** Whose rates convert it. */
  readonly ratePeriod: Period;
  /** The equivalents that the decision itself states. */
  readonly statedUsd: Money | null;
  readonly statedVnd: Money | null;
}

export interface LeftOut {
  readonly bucket: BucketName | CallBucketName;
  readonly reason: LeftOutReason;
}

export const leftOuts = {
  'decision-date-missing': { bucket: 'unreadable', reason: 'decision-date-missing' },
  'decision-date-unreadable': { bucket: 'unreadable', reason: 'decision-date-unreadable' },
  'amount-missing': { bucket: 'unreadable', reason: 'amount-missing' },
  'amount-unreadable': { bucket: 'unreadable', reason: 'amount-unreadable' },
  'currency-unknown': { bucket: 'unreadable', reason: 'currency-unknown' },
  'rate-missing': { bucket: 'not-converted', reason: 'rate-missing' },
  'outside-window': { bucket: 'outside-window', reason: 'outside-window' },
  'not-approved': { bucket: 'not-approved', reason: 'not-approved' },
  revoked: { bucket: 'revoked', reason: 'revoked' },
  'other-funding': { bucket: 'other-funding', reason: 'other-funding' },
  'not-seeking': { bucket: 'not-seeking', reason: 'not-seeking' },
} as const satisfies Readonly<Record<LeftOutReason, LeftOut>>;

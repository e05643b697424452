import type { CurrencyCode } from '../codelists/currencies';
import type { IsoDate, Period } from '../values/period';
import type { Reconciliation } from './reconcile';

/**
 * Results of totalling as plain JSON: amounts are decimal strings such as '4812345.00' (usd) and '118900000000' (vnd).
 */

/** How many items, and how much money they are in both reporting currencies. */
export interface Sum {
  readonly items: number;
  readonly usd: string;
  readonly vnd: string;
  /** In the currency asked for, where that is another one; else absent. */
  readonly other?: string;
}

/** One line of a table of totals. */
export interface TotalLine extends Sum {
  /** Sector code, donor name, '2024' ...; '' where `special` says what the line is instead. */
  readonly key: string;
  readonly special: SpecialLine | null;
  /** The individuals behind the line of individuals; 0 for every other line. */
  readonly members: number;
  /** The items that the group has a part in; more than `items` where some stand under `several`. */
  readonly present: number;
  /** Percent of the whole in USD with one decimal; the shares of a table sum to 100.0 (or all are 0.0). */
  readonly share: string;
}

/**
 * Individuals stand in one line and are never named; several: items of more than one place or marker, where nothing
 * says how the amount divides among them.
 */
export type SpecialLine = 'unclassified' | 'several' | 'individuals' | 'total';

export interface TotalTable {
  readonly lines: readonly TotalLine[];
  readonly total: TotalLine;
}

/** The keys of a row or column of a cross table; the last one is the total. */
export interface CrossKey {
  readonly key: string;
  readonly special: SpecialLine | null;
}

export interface CrossTable {
  readonly rows: readonly CrossKey[];
  readonly columns: readonly CrossKey[];
  /** items[row][column]; the last row and the last column are the totals, as in usd and vnd. */
  readonly items: readonly (readonly number[])[];
  readonly usd: readonly (readonly string[])[];
  readonly vnd: readonly (readonly string[])[];
  /** In the currency asked for, where that is another one; else absent. */
  readonly other?: readonly (readonly string[])[];
}

export type BucketName =
  | 'counted'
  | 'outside-window'
  | 'carried-over'
  | 'not-approved'
  | 'revoked'
  | 'other-funding'
  | 'unreadable'
  | 'not-converted';

/** What became of the projects seeking aid. */
export type CallBucketName = 'counted' | 'not-seeking' | 'unreadable' | 'not-converted';

/** What became of the rows of payments and yearly commitments, and of the decisions that are about no item. */
export type FlowBucketName =
  | 'counted'
  | 'outside-window'
  | 'other-funding'
  | 'without-item'
  | 'within-cumulative'
  | 'unreadable'
  | 'not-converted';

export type AnyBucketName = BucketName | CallBucketName | FlowBucketName;

export interface RowReference {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
}

/** Every row stands in exactly one bucket; their numbers add up to the rows read. */
export interface Bucket<Name extends string = BucketName> {
  readonly name: Name;
  readonly rows: number;
  /** Of those rows whose amount is known; '0.00' where none is. */
  readonly usd: string;
  readonly vnd: string;
}

/** The cell that keeps a row out, or what else does. */
export type LeftOutReason =
  | 'date-missing'
  | 'date-unreadable'
  | 'item-missing'
  | 'within-cumulative'
  | 'decision-date-missing'
  | 'decision-date-unreadable'
  | 'amount-missing'
  | 'amount-unreadable'
  | 'currency-unknown'
  | 'rate-missing'
  | 'outside-window'
  | 'carried-over'
  | 'not-approved'
  | 'revoked'
  | 'other-funding'
  | 'not-seeking';

export interface LeftOutRow extends RowReference {
  readonly bucket: AnyBucketName;
  readonly reason: LeftOutReason;
}

/** A row whose money is known, but not in this currency. It counts in the other one where that is known. */
export interface NotConverted extends RowReference {
  readonly amount: string;
  readonly currency: CurrencyCode;
  readonly into: 'USD' | 'VND';
  readonly period: Period;
}

/**
 * same: it is that currency already; decision: the decision's own equivalent; month, year: the rate of the
 * office's policy; earlier-month: the nearest earlier month of the year; year-mean: the mean of the year's months.
 */
export type ConversionMethod = 'same' | 'decision' | 'month' | 'year' | 'earlier-month' | 'year-mean';

export interface RateUsed {
  readonly currency: CurrencyCode;
  /** The period asked for and the one the rate is of; '' for equivalents that decisions state. */
  readonly period: string;
  readonly ratePeriod: string;
  readonly method: ConversionMethod;
  /** VND for one unit; '' for equivalents that decisions state. */
  readonly vnd: string;
  readonly source: string;
  readonly rows: number;
}

export interface Headline {
  /** yyyy-mm-dd */
  readonly asOf: IsoDate;
  readonly reportingYear: number;
  /** The reporting year, up to asOf where that falls within it. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The same window a year before. */
  readonly before: { readonly from: IsoDate; readonly to: IsoDate };
  /** Organisations by their certificates as of asOf; unclear: a certificate without readable dates. */
  readonly organisations: {
    readonly valid: number;
    /** The certificate has run out, or its sheet says so, and a new one is being asked for. */
    readonly renewing: number;
    readonly expired: number;
    readonly unclear: number;
  };
  readonly newItems: Sum;
  readonly itemsBefore: Sum;
  /**
   * This window divided by the same window a year before, with two decimals; null when there was nothing, or when
   * an item dated only by its year or month cannot be placed before or after the end of that window.
   */
  readonly ratio: { readonly items: string | null; readonly usd: string | null };
  readonly programme: Sum & {
    readonly from: IsoDate;
    readonly to: IsoDate;
    /**
     * What the programme aims at in USD and how many percent of it are committed; null where the office has no target.
     */
    readonly target: { readonly usd: string; readonly percent: string } | null;
  };
  readonly odaApart: Sum;
  /** Projects seeking aid that the default call list selects, converted at asOf. */
  readonly requested: { readonly projects: number; readonly usd: string; readonly vnd: string };
}

/** An equivalent that a decision states, beside what the rate would make of the amount; null without a rate. */
export interface StatedBeside extends RowReference {
  readonly amount: string;
  readonly currency: CurrencyCode;
  readonly into: 'USD' | 'VND';
  readonly stated: string;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly method: ConversionMethod | null;
  readonly ratePeriod: string;
}

/** What was committed for a year and what was paid in it. Both stand apart from the commitments of decisions. */
export interface PaidYear {
  /** '' for the total. */
  readonly year: string;
  readonly committed: Sum;
  readonly disbursed: Sum;
  /** Percent of what was committed, in USD; null where nothing was. */
  readonly percent: string | null;
}

export interface TotalsResult {
  readonly headline: Headline;
  /**
   * The window and the funding of the tables below: from the programme's first day (or the reporting year's, if
   * earlier) to its last (or the reporting year's, if later).
   */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate };
  readonly bySector: TotalTable;
  readonly byDonor: TotalTable;
  readonly byYear: TotalTable;
  readonly byCountry: TotalTable;
  readonly byPlace: TotalTable;
  readonly byStatus: TotalTable;
  readonly sectorByYear: CrossTable;
  /** None without a sheet of payments; the last one is the total. */
  readonly paidByYear: readonly PaidYear[];
  readonly requestedBySector: TotalTable;
  readonly buckets: readonly Bucket[];
  readonly callBuckets: readonly Bucket<CallBucketName>[];
  /** None without a sheet of payments. */
  readonly flowBuckets: readonly Bucket<FlowBucketName>[];
  readonly reconciliation: Reconciliation;
  readonly statedBeside: readonly StatedBeside[];
  /** Every aid row, call, decision and payment that is not counted, in the order of the workbook. */
  readonly leftOut: readonly LeftOutRow[];
  readonly notConverted: readonly NotConverted[];
  readonly ratesUsed: readonly RateUsed[];
}

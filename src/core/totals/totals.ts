/** Results of totalling as plain JSON: amounts are decimal strings such as '4812345.00' (usd) and '118900000000' (vnd). */

/** One line of a table of totals. */
export interface TotalLine {
  /** Sector code, donor name, '2024' ...; '' is "Unclassified"; see also `special`. */
  readonly key: string;
  readonly items: number;
  readonly usd: string;
  readonly vnd: string;
  /** Percent of the whole in USD with one decimal; the shares of a table sum to 100.0 (or all are 0.0). */
  readonly share: string;
}

export interface TotalTable {
  readonly lines: readonly TotalLine[];
  readonly total: TotalLine;
}

export interface CrossTable {
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  /** cells[row][column]; the last row and the last column are the totals. */
  readonly usd: readonly (readonly string[])[];
  readonly vnd: readonly (readonly string[])[];
}

export type BucketName =
  | 'counted'
  | 'outside-window'
  | 'not-approved'
  | 'revoked'
  | 'other-funding'
  | 'unreadable'
  | 'not-converted';

export interface RowReference {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
}

/** Every aid row stands in exactly one bucket; their numbers add up to the rows read. */
export interface Bucket {
  readonly name: BucketName;
  readonly rows: number;
  readonly usd: string;
  readonly vnd: string;
}

export type ConversionMethod = 'same' | 'decision' | 'month' | 'year' | 'earlier-month' | 'year-mean';

export interface RateUsed {
  readonly currency: string;
  /** The period asked for and the one the rate is of. */
  readonly period: string;
  readonly ratePeriod: string;
  readonly method: ConversionMethod;
  readonly vnd: string;
  readonly source: string;
  readonly rows: number;
}

export interface Headline {
  /** yyyy-mm-dd */
  readonly asOf: string;
  readonly reportingYear: number;
  readonly from: string;
  readonly to: string;
  readonly organisations: { readonly valid: number; readonly expired: number };
  readonly newItems: { readonly items: number; readonly usd: string; readonly vnd: string };
  readonly itemsBefore: { readonly items: number; readonly usd: string; readonly vnd: string };
  /** This window divided by the same window a year before, with two decimals; null when there was nothing. */
  readonly ratio: { readonly items: string | null; readonly usd: string | null };
  readonly programme: {
    readonly from: string;
    readonly to: string;
    readonly items: number;
    readonly usd: string;
    readonly vnd: string;
  };
  readonly odaApart: { readonly items: number; readonly usd: string; readonly vnd: string };
  readonly requested: { readonly projects: number; readonly usd: string; readonly vnd: string };
}

export interface TotalsResult {
  readonly headline: Headline;
  /** The window and the funding of the tables below. */
  readonly window: { readonly from: string; readonly to: string };
  readonly bySector: TotalTable;
  readonly byDonor: TotalTable;
  readonly byYear: TotalTable;
  readonly sectorByYear: CrossTable;
  readonly requestedBySector: TotalTable;
  readonly buckets: readonly Bucket[];
  readonly notConverted: readonly (RowReference & { readonly reason: string })[];
  readonly ratesUsed: readonly RateUsed[];
}

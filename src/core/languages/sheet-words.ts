import type {
  BucketName,
  CallBucketName,
  ConversionMethod,
  FlowBucketName,
  Headline,
  LeftOutReason,
  TotalsResult,
} from '../totals/totals';
import type { Settings } from '../workbook/settings';
import type { LineWords } from './line-words';

/** What the sheets that the add-on owns say; the Findings sheet is said with the findings. */
export interface SheetWords {
  readonly totals: TotalsSheetWords;
  readonly log: LogSheetWords;
}

export interface TotalsSheetWords extends LineWords {
  readonly name: string;
  readonly title: string;
  readonly asOf: (asOf: string) => string;
  readonly tablesCover: (from: string, to: string) => string;
  /** The sentences that the office's report uses, with exact figures; those without anything to tell are left out. */
  readonly reportSentences: (result: TotalsResult, settings: Settings) => readonly string[];
  readonly sections: {
    readonly report: string;
    readonly headline: string;
    readonly bySector: string;
    readonly byDonor: string;
    readonly byYear: string;
    readonly byCountry: string;
    readonly byPlace: string;
    readonly byStatus: string;
    readonly paidByYear: string;
    readonly flowBuckets: string;
    readonly reconciliation: string;
    readonly subtotals: string;
    readonly statedBeside: string;
    readonly rowsBehind: string;
    readonly sectorByYearUsd: string;
    readonly sectorByYearVnd: string;
    readonly requestedBySector: string;
    readonly buckets: string;
    readonly callBuckets: string;
    readonly notConverted: string;
    readonly ratesUsed: string;
    readonly notes: string;
  };
  readonly headings: {
    readonly figure: string;
    readonly sector: string;
    readonly donor: string;
    readonly year: string;
    readonly country: string;
    readonly place: string;
    readonly status: string;
    readonly present: string;
    readonly committedUsd: string;
    readonly disbursedUsd: string;
    readonly committedVnd: string;
    readonly disbursedVnd: string;
    readonly percentPaid: string;
    readonly compared: string;
    readonly stated: string;
    readonly computed: string;
    readonly result: string;
    readonly cell: string;
    readonly difference: string;
    readonly title: string;
    readonly decisionDate: string;
    readonly usdMethod: string;
    readonly vndMethod: string;
    readonly items: string;
    readonly projects: string;
    readonly rows: string;
    readonly usd: string;
    readonly vnd: string;
    readonly share: string;
    readonly bucket: string;
    readonly sheet: string;
    readonly row: string;
    readonly code: string;
    readonly amount: string;
    readonly currency: string;
    readonly into: string;
    readonly period: string;
    readonly ratePeriod: string;
    readonly vndPerUnit: string;
    readonly method: string;
    readonly source: string;
  };
  /** What the figures of the headline are of. */
  readonly headline: {
    readonly validOrganisations: string;
    readonly renewingOrganisations: string;
    readonly expiredOrganisations: string;
    readonly unclearOrganisations: string;
    readonly newItems: (headline: Headline) => string;
    readonly itemsBefore: (headline: Headline) => string;
    readonly ratio: string;
    readonly programme: (from: string, to: string) => string;
    readonly target: (usd: string) => string;
    readonly odaApart: string;
    readonly requested: string;
  };
  readonly notes: readonly string[];
  readonly buckets: Readonly<Record<BucketName, string>>;
  readonly checks: {
    readonly aidRows: string;
    readonly callRows: string;
    /** The sum of the lines of a table against what was counted. */
    readonly table: (section: string, currency: string) => string;
    readonly subtotals: string;
    readonly agrees: string;
    readonly differs: string;
  };
  readonly flowBuckets: Readonly<Record<FlowBucketName, string>>;
  readonly callBuckets: Readonly<Record<CallBucketName, string>>;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  readonly methods: Readonly<Record<ConversionMethod, string>>;
}

export interface LogSheetWords {
  readonly name: string;
  readonly headings: {
    readonly edition: string;
    readonly time: string;
    readonly user: string;
    readonly action: string;
    readonly rows: string;
    readonly usd: string;
    readonly vnd: string;
    readonly document: string;
    readonly link: string;
    readonly contentHash: string;
  };
}

import type {
  AidKind,
  AidStatus,
  CallStatus,
  DecisionType,
  DonorType,
  FlowType,
  Form,
  Funding,
  Marker,
  Readiness,
} from '../codelists/words';
import type {
  AidRow,
  CallRow,
  DecisionRow,
  DonorRow,
  FieldOfRow,
  FlowRow,
  RateRow,
  SectorRow,
} from '../tables/register';
import type { TableKind } from '../tables/table';
import type { Settings } from '../workbook/settings';

/** A heading or a word of a list: the official form first, then what offices write for it. */
export type Words = readonly [string, ...string[]];

type Headings<Row> = { readonly [Field in FieldOfRow<Row>]: Words };

/** Names of sheets, headings of columns and words of codelists, as a workbook in this language writes them. */
export interface TableWords {
  readonly sheets: { readonly [Kind in TableKind]: Words };
  readonly headings: {
    readonly aid: Headings<AidRow>;
    readonly decisions: Headings<DecisionRow>;
    readonly flows: Headings<FlowRow>;
    readonly calls: Headings<CallRow>;
    readonly donors: Headings<DonorRow>;
    readonly sectors: Headings<SectorRow>;
    readonly rates: Headings<RateRow>;
    readonly settings: { readonly key: Words; readonly value: Words; readonly explanation: Words };
  };
  /** Headings of a column, or over several columns, that hold more than one field. */
  readonly combined: { readonly period: Words; readonly decision: Words };
  /** What stands under the heading of a field or of several: "Thời gian thực hiện" over "Từ" and "Đến". */
  readonly under: {
    readonly from: Words;
    readonly to: Words;
    readonly number: Words;
    readonly date: Words;
    readonly name: Words;
    readonly amount: Words;
    readonly currency: Words;
    readonly vietnamese: Words;
    readonly english: Words;
  };
  readonly words: {
    readonly funding: { readonly [Code in Funding]: Words };
    readonly aidKind: { readonly [Code in AidKind]: Words };
    readonly form: { readonly [Code in Form]: Words };
    readonly aidStatus: { readonly [Code in AidStatus]: Words };
    readonly decisionType: { readonly [Code in DecisionType]: Words };
    readonly flowType: { readonly [Code in FlowType]: Words };
    readonly callStatus: { readonly [Code in CallStatus]: Words };
    readonly readiness: { readonly [Code in Readiness]: Words };
    readonly donorType: { readonly [Code in DonorType]: Words };
    readonly marker: { readonly [Code in Marker]: Words };
    readonly yes: Words;
    readonly no: Words;
    readonly wholeProvince: Words;
  };
  /** What each setting is for, as its explanation in the Settings sheet. */
  readonly settings: { readonly [Key in keyof Settings]: string };
}

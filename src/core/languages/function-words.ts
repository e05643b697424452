import type { DimensionName } from '../totals/dimensions';
import type { MeasureName } from '../totals/measures';
import type { NamedWindow } from '../totals/windows';

/** Words that the custom functions take as arguments, the first of each official; folded before comparing. */
export type ArgumentWords<Code extends string> = { readonly [Each in Code]: readonly [string, ...string[]] };

/** The lists whose codes AID_NAME can name. */
export const nameLists = [
  'sector',
  'aid-status',
  'call-status',
  'kind',
  'form',
  'donor-type',
  'currency',
  'country',
] as const;
export type NameList = (typeof nameLists)[number];

/** What custom functions say and understand. */
export interface FunctionWords {
  readonly dimensions: ArgumentWords<DimensionName>;
  readonly measures: ArgumentWords<MeasureName | 'disbursed-share'>;
  readonly windows: ArgumentWords<NamedWindow>;
  readonly lists: ArgumentWords<NameList>;
  readonly languages: ArgumentWords<'vi' | 'en'>;
  /** Headings of the tables that functions return. */
  readonly table: {
    readonly items: string;
    readonly projects: string;
    readonly payments: string;
    readonly amount: (currency: string) => string;
    readonly share: string;
    readonly ofCommittedYear: string;
    readonly difference: string;
    readonly ratio: string;
    /** Instead of a ratio, where two windows cannot be compared. */
    readonly cut: string;
    readonly check: string;
  };
  /** "2 lỗi, 1 cần xem lại: ..." with the titles of what was found. */
  readonly checked: (errors: number, others: number, titles: readonly string[]) => string;
  /** Said in the heading of AID_CHECK when no date was given. */
  readonly withoutDate: (rules: number) => string;
  readonly place: {
    readonly ambiguous: (text: string, candidates: readonly string[]) => string;
    readonly unknown: (text: string) => string;
  };
  readonly wrong: {
    readonly argument: (name: string, given: string, accepted: readonly string[]) => string;
    readonly unknownRange: (position: number) => string;
    readonly noRegister: string;
    readonly noCalls: string;
    readonly noFlows: (measure: string) => string;
    /** Without a day it is not known of which month the rates are wanted. */
    readonly noDay: string;
    readonly noRates: string;
    readonly noRate: (currency: string, period: string) => string;
    readonly notTogether: (measure: string, dimension: string) => string;
    readonly date: (name: string, given: string) => string;
    readonly missing: (name: string) => string;
    readonly window: (name: string, given: string) => string;
    readonly order: string;
    readonly amount: (given: string) => string;
    /** With what it may mean, the likelier first. */
    readonly ambiguousAmount: (given: string, readings: readonly string[]) => string;
    /** An amount written with another currency than the one asked for. */
    readonly otherCurrency: (given: string, currency: string) => string;
    readonly oneTooMany: (given: string) => string;
    readonly noDimension: string;
    readonly value: (dimension: string, given: string, known: readonly string[]) => string;
    readonly code: (list: string, given: string) => string;
  };
}

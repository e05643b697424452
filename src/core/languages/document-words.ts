import type { CallListForm, CallListLayout, LanguageChoice } from '../call-list/choices';
import type { OfficeGapReason } from '../call-list/office-gaps';
import type { Form, Marker, Readiness } from '../codelists/words';

/** All that the call list says in one language. Amounts, dates and names arrive as they are to be printed. */
export interface DocumentWords {
  readonly annex: string;
  /** The line below the title, left open for the number and date of the document that the annex goes with. */
  readonly attachedTo: string;
  readonly period: (from: string, to: string) => string;
  readonly parts: { readonly [Name in PartName]: string };
  readonly general: {
    readonly programme: string;
    readonly period: string;
    readonly managingAgency: string;
    readonly legalBasis: string;
    readonly publisher: string;
    readonly asOf: string;
    readonly validUntil: string;
    readonly projects: string;
    /** How the projects and what they ask for are told in one sentence. */
    readonly projectsSentence: (projects: string, requested: string, remaining: string) => string;
  };
  readonly front: { readonly [Name in FrontMatter]: string };
  readonly summary: {
    readonly title: string;
    readonly projects: string;
    readonly currency: string;
    readonly grandTotal: string;
    readonly measures: { readonly [Name in MeasureName]: string };
    readonly notes: {
      readonly withoutTotal: (projects: string) => string;
      readonly overfunded: (projects: string) => string;
      readonly severalSectors: (projects: string) => string;
    };
  };
  readonly rates: {
    /** Groups of rates, each told by ofMonth or ofYear. */
    readonly note: (groups: string) => string;
    readonly ofMonth: (month: string, source: string, rates: string) => string;
    readonly ofYear: (year: string, source: string, rates: string) => string;
  };
  readonly index: {
    readonly bySector: string;
    readonly byPlace: string;
    readonly byBudget: string;
    readonly number: string;
    readonly code: string;
    readonly project: string;
    readonly remaining: string;
    readonly place: string;
    readonly band: string;
    readonly projects: string;
    readonly below: (limit: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly above: (limit: string) => string;
    readonly back: string;
  };
  /** Headings of the table that holds all projects. */
  readonly table: {
    readonly number: string;
    readonly project: string;
    readonly projectWithoutCode: string;
    readonly where: string;
    readonly content: string;
    readonly effect: string;
    readonly money: string;
    readonly grandTotal: (projects: string) => string;
  };
  readonly changes: ChangeWords;
  /** How the choices of form are called. */
  readonly choices: {
    readonly forms: { readonly [Name in CallListForm]: string };
    readonly languages: { readonly [Name in LanguageChoice]: string };
    readonly layouts: { readonly [Name in CallListLayout]: string };
    readonly edition: (number: string, date: string) => string;
  };
  readonly slip: SlipWords;
  readonly project: { readonly [Label in ProjectLabel]: string } & {
    readonly heading: (number: string) => string;
    readonly sector: (name: string) => string;
    readonly equivalent: (amounts: string) => string;
    readonly overfunded: (excess: string) => string;
    readonly partlyFundable: string;
    readonly readinesses: { readonly [Code in Readiness]: string };
    readonly markers: { readonly [Code in Marker]: string };
    readonly forms: { readonly [Code in Form]: string };
  };
  readonly leftOut: { readonly [Reason in LeftOutReason]: (field: string, value: string) => string };
  /** What the office has not said of itself: the key of the setting, and of the one beside it that is filled. */
  readonly officeGaps: { readonly [Reason in OfficeGapReason]: (setting: string, beside: string) => string };
}

export type PartName = 'general' | 'front' | 'summary' | 'index' | 'projects' | 'contact' | 'changes';

/** What a province may say before its projects; each is a setting in both languages. */
export const frontMatter = ['profile', 'priorities', 'support', 'models'] as const;
export type FrontMatter = (typeof frontMatter)[number];

/** How projects changed since an earlier edition. */
export interface ChangeWords {
  readonly since: (edition: string, date: string) => string;
  readonly none: string;
  readonly kinds: { readonly [Kind in ChangeKind]: string };
  /** A field that is no longer what it was; before and after are '' where they are long texts. */
  readonly field: (name: string, before: string, after: string) => string;
  readonly blank: string;
}

/** absent: still calling, but left out of this edition or not selected for it. */
export const changeKinds = ['added', 'changed', 'funded', 'withdrawn', 'absent'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The internal slip that goes with a list: for the office, never for those who get the list. */
export interface SlipWords {
  readonly title: string;
  readonly internal: string;
  readonly rows: (read: string, issued: string, leftOut: string, notSelected: string) => string;
  readonly leftOut: string;
  readonly review: string;
  readonly nothingLeftOut: string;
  readonly nothingToReview: string;
  readonly project: string;
  readonly cell: string;
  readonly reason: string;
  readonly place: (sheet: string, row: string) => string;
  readonly settings: (key: string) => string;
}

/** The sums of money of a project, in the order in which the summary prints them. */
export const measureNames = ['total', 'requested', 'secured', 'remaining', 'counterpart'] as const;
export type MeasureName = (typeof measureNames)[number];

/** Why a project cannot be issued. field and value are what the sentence may name. */
export const leftOutReasons = [
  'blank',
  'not-translated',
  'unreadable',
  'not-positive',
  'no-rate',
  'finding',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

type ProjectLabel =
  | 'language'
  | 'title'
  | 'amountNeeded'
  | 'owner'
  | 'place'
  | 'need'
  | 'objective'
  | 'scope'
  | 'beneficiaries'
  | 'results'
  | 'budgetLines'
  | 'total'
  | 'requested'
  | 'counterpart'
  | 'secured'
  | 'remaining'
  | 'period'
  | 'readiness'
  | 'marker'
  | 'sdg'
  | 'map'
  | 'photo'
  | 'contact';

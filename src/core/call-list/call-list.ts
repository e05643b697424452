import type { CallStatus } from '../codelists/words';
import type { DocumentModel } from '../document/block';
import type { LeftOutReason, MeasureName } from '../languages/document-words';
import type { Finding } from '../rules/finding';
import type { IsoDate } from '../values/period';
import type { Place } from '../values/place';
import type { CallListForm, CallListLayout, LanguageChoice } from './choices';
import type { EarlierEdition, EditionChanges } from './edition-changes';
import type { EditionSnapshot } from './edition-snapshot';
import type { OfficeGap } from './office-gaps';

export interface CallListOptions {
  /** What happens when some of the selected projects cannot be issued. */
  readonly onBlocked: 'refuse' | 'leave-out';
  /** The first of each list of choices when left out. */
  readonly form?: CallListForm;
  readonly languages?: LanguageChoice;
  readonly layout?: CallListLayout;
  /** The projects selected by status; open, in discussion and partly funded when left out. */
  readonly statuses?: readonly CallStatus[];
  /** Only projects that have a share in one of these sectors; all when left out or empty. */
  readonly sectors?: readonly string[];
  /** These very projects, whatever their status and sector; ignored when left out or empty. */
  readonly codes?: readonly string[];
  /** Only projects in one of these places as they are now; all when left out or empty. */
  readonly places?: readonly Place[];
  /** Only projects of these priorities; all when left out or empty. */
  readonly priorities?: readonly number[];
  /** Only projects that run on some day of this time; null is open. */
  readonly from?: IsoDate | null;
  readonly to?: IsoDate | null;
  /** The edition whose changes are told; none when left out or null. */
  readonly since?: EarlierEdition | null;
  /** Whether the list itself tells the changes; the office is told in any case. */
  readonly printChanges?: boolean;
  /** Findings of a check of the same register: a row with one that blocks documents cannot be issued. */
  readonly findings?: readonly Pick<Finding, 'blocks' | 'row' | 'sheet' | 'field' | 'rule'>[];
}

/** Plain JSON but for the document: amounts are decimal strings, no sentences. */
export interface CallListResult {
  /** Null when refused. */
  readonly document: DocumentModel | null;
  /** blocked: some projects cannot be issued and the caller wanted all or none; empty: there is none to issue. */
  readonly refused: 'blocked' | 'empty' | null;
  /** Codes in the order of the list; '' for a project without a code. */
  readonly projects: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** What the office has not said of itself, which the list would print; none of it refuses the list. */
  readonly office: readonly OfficeGap[];
  /** Since the edition that was asked for; null where none was. */
  readonly changes: EditionChanges | null;
  /** What later editions are compared with. */
  readonly snapshot: EditionSnapshot;
  readonly summary: CallListSummary;
}

export interface LeftOut {
  readonly code: string;
  readonly sheet: string;
  readonly row: number;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly reason: LeftOutReason;
  /** The field of the row that stands in the way; '' where it is not one field. */
  readonly field: string;
  /** The text of the cell, the currency without a rate, or the rule of the finding. */
  readonly value: string;
}

/** Rows read = issued + left out + not selected. */
export interface CallListSummary {
  readonly asOf: string;
  readonly rows: {
    readonly read: number;
    readonly issued: number;
    readonly leftOut: number;
    readonly notSelected: number;
  };
  readonly sectors: readonly SummaryLine[];
  readonly total: SummaryLine;
}

export type SummaryLine = {
  /** Sector code; '' for the total. */
  readonly key: string;
  readonly projects: number;
} & { readonly [Measure in MeasureName]: { readonly usd: string; readonly vnd: string } };

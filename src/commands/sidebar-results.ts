import type { OfferedChoices } from '../core/call-list/offered-choices';
import type { CallListPlan } from '../core/call-list/plan';
import type { ListedFix } from '../core/fixes/listed-fixes';
import type { SkipReason } from '../core/languages/interface-words';
import type { AidAccount } from '../core/overview/aid-account';
import type { AsRead } from '../core/overview/as-read';
import type { DoneSoFar } from '../core/overview/change-requests';
import type { Decision } from '../core/overview/decisions';
import type { FindingsPage } from '../core/overview/finding-pages';
import type { KeptListed } from '../core/overview/kept-listed';
import type { SheetSummary } from '../core/overview/sheet-summary';
import type { TotalsSource } from '../core/overview/totals-source';
import type { RuleId } from '../core/rules/index';
import type { OfficeField } from '../core/sheets-out/settings-edit';
import type { Progress } from '../core/state/written-parts';
import type { LanguageCode } from '../core/workbook/workbook';

/** What the sidebar's functions return, as plain JSON. */
interface Answer {
  /** The user's language, in which all sentences are. */
  readonly language: LanguageCode;
  /** hh:mm in the spreadsheet's time zone */
  readonly at: string;
}

export interface OverviewAnswer extends Answer {
  /** Null while the workbook has no sheet of a register. */
  readonly overview: Overview | null;
  /** The sheet with the office's settings; null while there is none. */
  readonly settingsSheet: string | null;
  /** Sheets with something that waits for the user to map it. */
  readonly toMap: readonly string[];
}

export interface Overview {
  /** Null without a sheet of aid items. */
  readonly aid: AidAccount | null;
  readonly decisions: readonly Decision[];
  /** How many cells could be mended with certainty, by whatever rule. */
  readonly fixable: number;
  /** How many cells each rule could mend with certainty; rules without any are left out. */
  readonly fixes: Readonly<Partial<Record<RuleId, number>>>;
  /** Findings that a person keeps, with the reasons, and so are not among the decisions. */
  readonly kept: readonly KeptListed[];
  /** Whether rows are marked in the sheets, and whether there is a correction to undo. */
  readonly marks: boolean;
  readonly canUndo: boolean;
  readonly findings: number;
  readonly sheets: readonly SheetSummary[];
  /** The titles of the rules for which no sheet has the columns. */
  readonly notRun: readonly string[];
  readonly asRead: AsRead;
  /** Nothing was ever written to this spreadsheet, so that the user is asked whether it is read as it was meant. */
  readonly isFirst: boolean;
  /** yyyy-mm-dd hh:mm in the spreadsheet's time zone; null when nothing was stopped half-way. */
  readonly unfinishedSince: string | null;
}

export interface FindingsAnswer extends Answer, FindingsPage {}

export interface TotalsAnswer extends Answer {
  /** Tells one source from another. */
  readonly mark: string;
  /** Null where the page has it already, and where it is so long that it comes packed. */
  readonly source: TotalsSource | null;
  /** Its JSON as packText packs it. */
  readonly packed: string | null;
}

/** One page of the certain corrections. */
export interface FixesAnswer extends Answer {
  readonly total: number;
  readonly from: number;
  readonly fixes: readonly ListedFix[];
}

/** Of long work, which the page asks for again until all is done. */
export interface Stepped {
  readonly progress: Progress;
}

/** What became of cells that were to be changed. */
export interface ChangeReport {
  readonly changed: number;
  readonly skipped: readonly {
    readonly sheet: string;
    /** A1 */
    readonly cell: string;
    readonly reason: SkipReason;
    readonly message: string;
  }[];
  readonly message: string;
}

/** Of one run among several: `left` are the ids of the corrections that the next one is to make. */
export interface FixReport extends UndoReport {
  readonly left: readonly string[];
}

export interface UndoReport extends ChangeReport, Stepped {
  /** Of all runs, for the next one; the message tells of all too. */
  readonly soFar: DoneSoFar;
}

export interface KeptReport {
  readonly warnings: number;
  readonly message: string;
}

export interface MarksReport {
  readonly on: boolean;
  /** The sheets that are marked now. */
  readonly sheets: readonly string[];
  /** What could not be marked, or still is. */
  readonly unmarked: readonly string[];
  readonly message: string;
}

/** A file for the page to save. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** What was written, and into which sheet. */
export interface WrittenSheet extends Stepped {
  readonly sheet: string;
  readonly lines: number;
}

/** Of the aid rows. */
export interface RecordedTotals extends Stepped {
  readonly counted: number;
  readonly read: number;
  readonly message: string;
}

export interface InsertedFormula {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly formula: string;
}

export interface CallListAnswer extends Answer, CallListPlan {
  readonly offered: OfferedChoices;
}

/** A file to download, as base64. */
export interface DraftFile {
  readonly name: string;
  readonly base64: string;
}

export interface DraftFiles {
  /** Null where such a list would not be issued. */
  readonly list: DraftFile | null;
  readonly slip: DraftFile;
}

export interface OfficeAnswer extends Answer {
  readonly sheet: string | null;
  readonly fields: readonly OfficeField[];
}

export interface SavedOffice {
  readonly sheet: string;
  readonly created: boolean;
  readonly changed: number;
}

import type { CallListResult } from '../core/call-list/call-list';
import type { NamedKind } from '../core/mapping/mapping-names';
import type { MappingProposal } from '../core/mapping/mapping-proposal';
import type { SheetAccount } from '../core/overview/account-rows';
import type { AsRead } from '../core/overview/as-read';
import type { KeptListed } from '../core/overview/kept-listed';
import type { Cause, SpokenFinding } from '../core/overview/spoken-finding';
import type { TotalsResult } from '../core/totals/totals';
import type { LanguageCode } from '../core/workbook/workbook';

/** What the commands return: plain JSON, so that it passes through google.script.run as it is. */
export interface PreviewReport {
  /** The user's language, in which the sentences below are. */
  readonly language: LanguageCode;
  readonly rows: readonly SheetAccount[];
  readonly causes: readonly Cause[];
  readonly findings: readonly SpokenFinding[];
  /** Rules that could not run here, by their ids. */
  readonly notRun: readonly string[];
  readonly totals: TotalsResult;
  readonly callList: CallListPreview;
  readonly asRead: AsRead;
  /** Nothing was ever written to this spreadsheet. */
  readonly isFirst: boolean;
  /** Sheets with something that waits for the user to map it. */
  readonly toMap: readonly string[];
  /** A command that was stopped before its end, and when it began; its sheet is mended by running it again. */
  readonly unfinished: { readonly command: string; readonly startedAt: string } | null;
}

type CallListPreview = Pick<CallListResult, 'projects' | 'leftOut' | 'summary' | 'refused'>;

export interface CheckReport {
  /** The name of the sheet that was written. */
  readonly sheet: string;
  /** hh:mm in the spreadsheet's time zone */
  readonly at: string;
  readonly rows: readonly SheetAccount[];
  readonly causes: readonly Cause[];
  readonly findings: readonly SpokenFinding[];
  /** Findings that a person keeps, with the reasons; they are not among the others. */
  readonly kept: readonly KeptListed[];
  readonly notRun: readonly string[];
}

export interface CallListReport extends Omit<CallListPreview, 'refused'>, Pick<CallListResult, 'changes'> {
  /** The name of the sheet that logs the edition. */
  readonly sheet: string;
  readonly edition: number;
  /** The name of the Google Doc and where it opens. */
  readonly name: string;
  readonly link: string;
  /** Download the Doc in these formats; null where Google offers no such link. */
  readonly docxLink: string | null;
  readonly pdfLink: string | null;
  /** SHA-256 of the .docx that was imported. */
  readonly sha256: string;
}

/** What the sheets and columns are taken for, with the names of all that they can be. */
export interface MappingAnswer extends MappingProposal {
  /** The user's language, in which the names are. */
  readonly language: LanguageCode;
  readonly kinds: readonly NamedKind[];
}

export interface ConfirmedSheets {
  /** The names of the sheets whose mapping was kept. */
  readonly sheets: readonly string[];
}

export interface CreatedSheets {
  /** The names of the sheets that were made; none when nothing was missing. */
  readonly created: readonly string[];
  /** Sheets that may be one of the missing ones already: the user is asked to map them first. */
  readonly lookAlikes: readonly string[];
}

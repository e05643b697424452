import type { CallListResult } from '../core/call-list/call-list';
import type { SheetAccount } from '../core/overview/account-rows';
import type { AsRead } from '../core/overview/as-read';
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
  /** A command that was stopped before its end, and when it began; its sheet is mended by running it again. */
  readonly unfinished: { readonly command: string; readonly startedAt: string } | null;
}

type CallListPreview = Pick<CallListResult, 'projects' | 'leftOut' | 'summary' | 'refused'>;

export interface CheckReport {
  /** The name of the sheet that was written. */
  readonly sheet: string;
  readonly rows: readonly SheetAccount[];
  readonly causes: readonly Cause[];
  readonly findings: readonly SpokenFinding[];
  readonly notRun: readonly string[];
}

export interface CallListReport extends Omit<CallListPreview, 'refused'> {
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

export interface CreatedSheets {
  /** The names of the sheets that were made; none when nothing was missing. */
  readonly created: readonly string[];
}

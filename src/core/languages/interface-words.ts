import type { AsRead } from '../overview/as-read';
import type { TableKind } from '../tables/table';
import type { LanguageCode } from '../workbook/workbook';

/** Why a command could not do its work. */
export type FaultKind =
  | 'busy'
  | 'newer-workbook'
  | 'no-register'
  | 'no-aid-sheet'
  | 'no-flow-sheet'
  | 'no-call-sheet'
  | 'nothing-to-issue'
  | 'blocked-projects'
  | 'document-too-long'
  | 'wrong-request'
  | 'place-gone'
  | 'no-current-cell'
  | 'cells-not-blank'
  | 'cell-of-register'
  | 'formula-differs'
  | 'formula-in-cell'
  | 'wrong-setting'
  | 'reason-missing'
  | 'cannot-keep'
  | 'nothing-to-undo'
  | 'donor-not-listed'
  | 'field-twice'
  | 'sheet-gone'
  | 'sheet-not-ours'
  | 'sheet-protected'
  | 'sheet-too-large'
  | 'permission'
  | 'quota'
  | 'temporary'
  | 'drive-off'
  | 'unexpected';

/**
 * Why a cell that was to be changed was left as it is. Filled: by the result of a formula that stands elsewhere.
 * Rejected: by a rule of the cell that takes certain values only.
 */
export type SkipReason = 'changed' | 'formula' | 'filled' | 'protected' | 'rejected' | 'gone';

/** What kind of value a column takes, as the note on its heading explains it. */
export type ColumnKind =
  | 'text'
  | 'amount'
  | 'currency'
  | 'date'
  | 'choice'
  | 'choices'
  | 'sectors'
  | 'donors'
  | 'place'
  | 'year-month'
  | 'rate'
  | 'contact'
  | 'number';

/** What the menu, the messages, the log and new input sheets say; the sidebar has words of its own. */
export interface InterfaceWords {
  readonly addOn: string;
  readonly menu: {
    readonly title: string;
    readonly preview: string;
    readonly check: string;
    readonly totals: string;
    readonly callList: string;
    readonly sidebar: string;
    readonly setup: string;
    readonly createMissingSheets: string;
    readonly mapColumns: string;
    readonly fixes: string;
    readonly marks: string;
    readonly undo: string;
    /** Of the sheets and documents that are made; the languages stand below it, each in its own name. */
    readonly language: string;
    readonly vietnamese: string;
    readonly english: string;
    readonly keep: string;
    readonly guide: string;
  };
  readonly guide: string;
  readonly faults: { readonly [Kind in FaultKind]: (detail: string) => string };
  readonly messages: {
    readonly preview: (facts: PreviewFacts) => string;
    /** How the spreadsheet is read, for the user to look at; `isFirst` asks whether it is right. */
    readonly asRead: (read: AsRead, isFirst: boolean) => string;
    /** What to do where the spreadsheet is read otherwise than it was meant. */
    readonly readOtherwise: string;
    /** Said as long as nothing was ever written to the spreadsheet. */
    readonly copyFirst: string;
    /** Sheets and columns that wait for the user to say what they are. */
    readonly toMap: (sheets: number) => string;
    readonly checked: (facts: CheckedFacts, at: string) => string;
    readonly totalled: (facts: TotalledFacts) => string;
    readonly issued: (projects: number, leftOut: number, logSheet: string) => string;
    readonly created: (sheets: readonly string[]) => string;
    readonly nothingMissing: string;
    /** Sheets that were not made, since others look like them. */
    readonly notCreated: (lookAlikes: readonly string[]) => string;
    readonly fixed: (changed: number, skipped: number) => string;
    readonly undone: (changed: number, skipped: number) => string;
    /** Cells of the same corrections that the next run takes back. */
    readonly moreToUndo: (cells: number) => string;
    readonly nothingToFix: string;
    readonly marksOn: (sheets: readonly string[], unmarked: readonly string[]) => string;
    readonly marksOff: (locked: readonly string[]) => string;
    readonly kept: (warnings: number) => string;
    readonly learnt: (alias: string, donor: string) => string;
    /** After an edit: how many rows, what is wrong in them, and when it was looked at. */
    readonly live: (rows: number, titles: readonly string[], at: string) => string;
    /** Why a cell was left as it is. */
    readonly skipped: { readonly [Why in SkipReason]: string };
    /** Why the rows of a sheet are not marked. */
    readonly unmarked: (sheet: string, why: 'protected' | 'no-code') => string;
    readonly unfinished: string;
    /** Of a sheet that is written so far; the same command goes on. Both numbers as printed. */
    readonly partWritten: (sheet: string, rows: PrintedProgress) => string;
    readonly rowsWritten: (rows: PrintedProgress) => string;
    readonly languageSet: (language: LanguageCode, settingsSheet: string) => string;
  };
  /** The name of an issued list, such as "Danh mục dự án ... - lần 3 - 21/11/2026". */
  readonly documentName: (title: string, edition: number, date: string) => string;
  readonly state: string;
  readonly input: {
    readonly required: string;
    readonly optional: string;
    readonly kinds: { readonly [Kind in ColumnKind]: string };
    readonly choose: (values: readonly string[]) => string;
    readonly source: string;
    /** The source of what no law decides. */
    readonly custom: string;
    /** What each new sheet is for, as the note on its first cell says it. */
    readonly purpose: { readonly [Kind in TableKind]: string };
  };
}

export interface PrintedProgress {
  readonly done: string;
  readonly of: string;
}

export interface PreviewFacts extends TotalledFacts {
  /** Headings, subtotals and the like among the aid rows, which are no aid items. */
  readonly skipped: number;
  /** Rows of other tables in the sheets of aid, which are not read. */
  readonly otherTables: number;
  readonly findings: number;
  readonly year: number;
  readonly items: number;
  readonly usd: string;
  readonly projects: number;
}

export interface CheckedFacts {
  readonly rows: number;
  readonly errors: number;
  readonly others: number;
}

export interface TotalledFacts {
  readonly counted: number;
  readonly read: number;
  /** Why the others are not counted, in words, with how many rows of each: they add up to read - counted. */
  readonly leftOut: readonly { readonly why: string; readonly rows: number }[];
}

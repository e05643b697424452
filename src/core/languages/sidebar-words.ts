import type { Blocked, Severity } from '../rules/rule';
import type { LanguageCode } from '../workbook/workbook';
import type { LineWords } from './line-words';

/** What the sidebar says. Amounts, counts and dates come as printed in the language, unless they are numbers. */
export interface SidebarWords {
  readonly tabs: {
    readonly label: string;
    readonly check: string;
    readonly totals: string;
    readonly calls: string;
  };
  readonly setup: string;
  readonly reading: string;
  readonly working: string;
  /** Of long work that is done in several calls. Numbers as printed. */
  readonly steps: {
    readonly label: string;
    readonly done: {
      readonly rows: (done: string, of: string) => string;
      readonly cells: (done: string, of: string) => string;
    };
    readonly goesOn: string;
    readonly stop: string;
    readonly stopping: string;
    readonly stopped: string;
    readonly changing: string;
  };
  readonly retry: string;
  readonly money: (amount: string, currency: 'USD' | 'VND') => string;
  readonly place: (cell: string, sheet: string) => string;
  /** Of a place as named above. */
  readonly goTo: (place: string) => string;
  /** Of a cell that was gone to and cannot be seen. */
  readonly hiddenRow: string;
  readonly check: CheckWords;
  readonly totals: TotalsPanelWords;
  readonly calls: CallsPanelWords;
  readonly office: OfficeWords;
  readonly faults: { readonly accounts: string; readonly offline: string; readonly unknown: string };
}

export interface CheckWords {
  /** The first sentence: rows whose date and amount could be read, of all rows. */
  readonly read: (usable: string, read: string) => string;
  readonly approved: (money: string) => string;
  readonly toReview: (rows: number, printed: string) => string;
  readonly noAidSheet: string;
  readonly nothing: { readonly title: string; readonly text: string; readonly create: string };
  readonly newOffice: { readonly text: string; readonly button: string };
  /** Sheets with something that waits to be mapped. */
  readonly toMap: { readonly text: (sheets: string) => string; readonly button: string };
  readonly unfinished: (since: string) => string;
  readonly at: (time: string) => string;
  readonly again: string;
  readonly decisions: string;
  readonly clean: string;
  readonly severities: { readonly [Each in Severity]: string };
  readonly blocks: { readonly [Each in Blocked]: string };
  readonly extent: (findings: number, printed: string, rows: number, printedRows: string) => string;
  readonly touching: (money: string) => string;
  readonly unknownAmounts: (rows: string) => string;
  readonly all: (findings: string) => string;
  readonly back: string;
  readonly allTitle: string;
  readonly filter: {
    readonly severity: string;
    readonly anySeverity: string;
    readonly sheet: string;
    readonly anySheet: string;
    readonly text: string;
  };
  readonly shown: (shown: string, total: string) => string;
  readonly loading: (loaded: string, total: string) => string;
  readonly changed: string;
  readonly noMatch: string;
  readonly list: string;
  readonly code: (code: string) => string;
  readonly row: (row: string) => string;
  readonly todo: string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
  readonly record: string;
  readonly recorded: (lines: string, sheet: string) => string;
  readonly rowsRead: string;
  readonly sheet: (sheet: string, read: string, counted: string) => string;
  readonly reason: (message: string, rows: string, firstRow: string) => string;
  readonly asRead: string;
  readonly cell: (sheet: string, cell: string, written: string, read: string) => string;
  /** Items that take their donor from the heading of their group; the row is the first of them. */
  readonly groupDonor: (sheet: string, row: string, donor: string, rows: string) => string;
  readonly zone: (region: string, locale: string, zone: string) => string;
  /** Asked as long as nothing was ever written. */
  /** Above all else, as long as nothing was ever written to the spreadsheet. */
  readonly first: string;
  readonly isRight: string;
  readonly right: string;
  readonly wrong: string;
  readonly readOtherwise: string;
  readonly notRun: string;
  readonly mend: MendWords;
}

/** Corrections, kept warnings, marks and the file of findings. */
export interface MendWords {
  readonly fix: (cells: number, printed: string) => string;
  readonly makeCodes: (rows: string) => string;
  readonly title: string;
  readonly intro: string;
  readonly all: string;
  readonly before: string;
  readonly after: string;
  readonly blank: string;
  readonly apply: (cells: number, printed: string) => string;
  readonly more: (shown: string, total: string) => string;
  readonly undo: string;
  readonly keep: string;
  readonly keepAll: string;
  readonly reason: string;
  readonly save: string;
  readonly cancel: string;
  readonly kept: (findings: string) => string;
  readonly keptBy: (at: string, by: string) => string;
  readonly release: string;
  readonly released: string;
  readonly learn: (alias: string, donor: string) => string;
  readonly marksOn: string;
  readonly marksOff: string;
  readonly saveFile: string;
  readonly tools: string;
}

export interface TotalsPanelWords {
  readonly read: (usable: string, read: string) => string;
  /** What is counted, and its amount. */
  readonly inWindow: (counted: string, money: string) => string;
  readonly seeking: (counted: string, money: string) => string;
  readonly counted: {
    readonly aid: (items: number, printed: string) => string;
    readonly flows: (payments: number, printed: string) => string;
    readonly calls: (projects: number, printed: string) => string;
  };
  readonly paid: (disbursed: string, committed: string) => string;
  readonly lines: LineWords;
  readonly choices: string;
  readonly measure: string;
  readonly dimension: string;
  readonly window: string;
  readonly currency: string;
  readonly reportingYear: (year: string) => string;
  readonly programme: (from: string, to: string) => string;
  readonly year: (year: string) => string;
  readonly dates: string;
  readonly from: string;
  readonly to: string;
  readonly wrongDates: string;
  readonly show: string;
  readonly at: (time: string) => string;
  readonly again: string;
  readonly caption: (measure: string, dimension: string, from: string, to: string) => string;
  readonly headings: { readonly aid: string; readonly flows: string; readonly calls: string };
  readonly amount: (currency: string) => string;
  readonly share: string;
  readonly nothing: string;
  /** Read to who cannot see that a line opens. */
  readonly openLine: (line: string) => string;
  readonly rowsBehind: (line: string) => string;
  readonly shareOfLine: (percent: string) => string;
  readonly partOfRow: (percent: string) => string;
  readonly noAmount: string;
  readonly noTitle: string;
  readonly moreRows: (shown: string, all: string) => string;
  readonly buckets: string;
  readonly bucket: (caption: string, rows: string) => string;
  readonly report: (asOf: string) => string;
  readonly reportLanguage: string;
  readonly languages: { readonly [Code in LanguageCode]: string };
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly record: string;
  readonly insert: string;
  readonly insertNote: string;
  readonly inserted: (place: string) => string;
}

export interface CallsPanelWords {
  readonly choices: string;
  readonly statuses: string;
  readonly sectors: string;
  readonly allSectors: string;
  readonly someSectors: (chosen: string) => string;
  readonly option: (caption: string, projects: string) => string;
  readonly codes: string;
  readonly codesNote: string;
  readonly blocked: string;
  readonly leaveOut: string;
  readonly refuse: string;
  readonly plan: string;
  readonly planNote: string;
  readonly at: (time: string) => string;
  readonly result: (ready: string, leftOut: string, notSelected: string) => string;
  readonly requested: string;
  readonly remaining: string;
  readonly leftOut: (projects: string) => string;
  readonly ready: (projects: string) => string;
  readonly noCode: string;
  readonly row: (row: string) => string;
  readonly unknownCodes: (codes: string) => string;
  readonly refused: { readonly blocked: string; readonly empty: string };
  readonly issue: string;
  readonly stages: {
    readonly label: string;
    readonly check: string;
    readonly make: string;
    readonly done: string;
    readonly states: {
      readonly waiting: string;
      readonly running: string;
      readonly done: string;
      readonly stopped: string;
    };
  };
  readonly issued: (edition: string, projects: string, leftOut: string) => string;
  readonly open: string;
  readonly docx: string;
  readonly pdf: string;
  readonly newTab: string;
  readonly look: string;
  readonly form: string;
  readonly languages: string;
  readonly layout: string;
  readonly more: string;
  readonly places: string;
  readonly placesNote: string;
  readonly priorities: string;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly sinceNone: string;
  readonly printChanges: string;
  readonly review: (points: string) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly draft: string;
  readonly downloaded: (name: string) => string;
}

export interface OfficeWords {
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  readonly willCreate: string;
  readonly willChange: (sheet: string) => string;
  readonly languages: { readonly [Code in LanguageCode]: string };
  readonly labels: {
    readonly language: string;
    readonly province_vi: string;
    readonly province_en: string;
    readonly department_vi: string;
    readonly department_en: string;
    readonly as_of: string;
    readonly reporting_year: string;
  };
  readonly save: string;
  readonly created: (sheet: string) => string;
  readonly changed: (sheet: string) => string;
  readonly unchanged: string;
  readonly sheets: { readonly title: string; readonly text: string; readonly create: string };
  readonly createdSheets: (sheets: string) => string;
  readonly nothingMissing: string;
}

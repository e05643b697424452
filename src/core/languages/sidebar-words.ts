import type { Severity } from '../rules/rule';

/** What the sidebar says. Amounts and counts come as printed in the language. */
export interface SidebarWords {
  readonly reading: string;
  readonly readAgain: string;
  readonly nothingWritten: string;
  readonly aidRows: (read: string, counted: string) => string;
  readonly leftOut: (rows: string) => string;
  readonly headings: {
    readonly figures: string;
    readonly causes: string;
    readonly rows: string;
    readonly asRead: string;
    readonly actions: string;
  };
  readonly year: (year: string) => string;
  readonly items: (items: number, usd: string) => string;
  readonly programme: (from: string, to: string) => string;
  readonly organisations: string;
  readonly oda: string;
  readonly callList: string;
  readonly projects: (ready: number, leftOut: number) => string;
  readonly severities: { readonly [Each in Severity]: string };
  readonly noFindings: string;
  readonly sheet: (sheet: string, read: string, counted: string) => string;
  readonly row: (row: string) => string;
  readonly cell: (sheet: string, cell: string, written: string, read: string) => string;
  readonly zone: (zone: string, locale: string) => string;
  readonly unfinished: string;
  readonly actions: {
    readonly check: string;
    readonly totals: string;
    readonly callList: string;
    readonly createMissingSheets: string;
  };
  readonly working: string;
  readonly done: {
    readonly checked: (findings: string, sheet: string) => string;
    readonly totalled: string;
    readonly issued: (projects: string) => string;
    readonly open: string;
    readonly created: (sheets: string) => string;
    readonly nothingMissing: string;
  };
  readonly faults: { readonly accounts: string; readonly offline: string; readonly unknown: string };
}

/** What lies around the spreadsheet and outlives a run: the user, the Drive, what the interface was asked to show. */
export interface World {
  readonly spreadsheet: SpreadsheetFacts;
  /** The size of the grid of a sheet that is put in. */
  readonly newSheetSize: { readonly rowCount: number; readonly columnCount: number };
  readonly user: { readonly name: string; readonly locale: string };
  /** The project's HTML files by name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
  /** Names of sheets that this user may not edit. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Parts of other sheets that this user may not edit. Rows and columns from 0. */
  readonly protectedRanges: readonly ProtectedRange[];
  /** Names of tabs that hold a chart and no cells. */
  readonly chartSheets: ReadonlySet<string>;
  readonly drive: StoredFile[];
  /** The charts in the sheets; the engine has none of its own. */
  readonly charts: StoredChart[];
  readonly lock: DocumentLock;
  readonly interface: InterfaceState;
  /** What Google says where a call of a method fails before or after its work; null where it goes well. */
  fault: (method: string, when: 'before' | 'after') => string | null;
  /** Milliseconds since 1970 */
  readonly now: () => number;
  readonly randomId: () => string;
}

export interface ProtectedRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface DocumentLock {
  /** The run that has it. */
  holder: object | null;
  /**
   * Lets the other runs go on for at most so many milliseconds, or until the lock is free. Where runs follow one
   * another nobody goes on, so that a lock which is taken stays taken.
   */
  wait: (milliseconds: number) => void;
}

export interface SpreadsheetFacts {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Rows and columns from 0. */
export interface StoredChart {
  readonly sheetId: string;
  /** Google's name of its kind, such as BAR. */
  readonly type: string;
  readonly ranges: readonly {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Rows of the ranges that are headings; null where Google would guess. */
  readonly headers: number | null;
  /** Null until it has a place. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  } | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly webViewLink: string;
  /** None for a file that is no Google Doc. */
  readonly exportLinks: Readonly<Record<string, string>> | null;
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
  /** What was uploaded, before any conversion. */
  readonly bytes: Uint8Array;
  readonly uploadedType: string;
}

export interface InterfaceState {
  readonly menus: MenuEntry[];
  sidebar: { readonly title: string; readonly html: string } | null;
  dialog: ShownDialog | null;
  readonly alerts: { readonly title: string; readonly prompt: string }[];
  readonly toasts: { readonly title: string; readonly message: string }[];
  activeSheet: string | null;
  /** The cell that the user stands on; a script moves it when it activates a range. Counted from 1. */
  currentCell: CurrentCell | null;
  /** How the user answers an alert. */
  answer: (title: string, prompt: string, choices: readonly ButtonName[]) => ButtonName;
}

export interface CurrentCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ShownDialog {
  readonly title: string;
  readonly html: string;
  /** Pixels; null where the add-on left it to Google. */
  readonly width: number | null;
  readonly height: number | null;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

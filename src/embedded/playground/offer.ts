/** What the playground's page gets from its server. */
export interface PlaygroundOffer {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The text of dist/appsscript.json. */
  readonly manifest: string;
  /** The project's HTML files by name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
  /** Workbooks to open: the file that was named on the command line first, then the samples. */
  readonly workbooks: readonly OfferedWorkbook[];
}

export interface OfferedWorkbook {
  /** The file's name without its ending. */
  readonly name: string;
  readonly address: string;
  readonly isSample: boolean;
}

/** Where the server answers. */
export const addresses = {
  page: '/',
  pageFiles: '/page/',
  offer: '/offer.json',
  /** An empty page that may run dist/Code.js and nothing else. */
  realm: '/realm.html',
  /** A page of the project, with google.script.run put before it: /sidebar/NAME */
  sidebar: '/sidebar/',
  workbook: '/workbook/',
} as const;

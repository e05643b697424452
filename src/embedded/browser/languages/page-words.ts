export type LanguageCode = 'vi' | 'en';

/** All that the playground's page itself says; what is said about aid comes from the bundle. */
export interface PageWords {
  readonly product: string;
  readonly local: string;
  readonly userName: string;
  readonly loading: string;
  readonly grid: string;
  readonly menuBar: string;
  readonly closeSidebar: string;
  readonly file: {
    readonly menu: string;
    readonly open: string;
    readonly samples: string;
    readonly blank: string;
    readonly save: string;
  };
  /** Titles of samples by the name of their file. */
  readonly sampleTitles: Readonly<Record<string, string>>;
  readonly blankName: string;
  readonly firstSheet: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly language: string;
  readonly made: { readonly button: (count: number) => string; readonly none: string; readonly what: string };
  readonly running: (caption: string) => string;
  readonly opening: (name: string) => string;
  readonly saving: string;
  readonly madeNotice: (name: string) => string;
  readonly download: string;
  readonly downloadNamed: (name: string) => string;
  readonly savedNotice: (file: string) => string;
  readonly dismiss: string;
  readonly buttons: Readonly<Record<'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', string>>;
  readonly faultTitle: string;
  readonly unexpected: (message: string) => string;
  readonly notReached: string;
  readonly loseChanges: { readonly title: string; readonly text: (name: string) => string };
  readonly cellFault: (cell: string, message: string) => string;
  readonly goTo: (place: string) => string;
  readonly noSheetForLink: string;
  readonly onlyInGoogle: string;
}

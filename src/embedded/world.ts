import type { SpreadsheetFacts, StoredChart, World } from './services/world';

export interface WorldOptions {
  readonly spreadsheet: SpreadsheetFacts;
  readonly userName: string;
  /** As Session.getActiveUserLocale tells it, such as vi or en_GB. */
  readonly userLocale: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** Those that the workbook came with. */
  readonly charts?: readonly StoredChart[];
}

/** An empty Drive, no lock held, and a user who always takes the first button. */
export function createWorld({ spreadsheet, userName, userLocale, pages, now, charts }: WorldOptions): World {
  let ids = 0;
  return {
    spreadsheet,
    newSheetSize: { rowCount: 1000, columnCount: 26 },
    user: { name: userName, locale: userLocale },
    pages,
    protectedSheets: new Set(),
    protectedRanges: [],
    chartSheets: new Set(),
    drive: [],
    charts: [...(charts ?? [])],
    lock: { holder: null, wait: () => {} },
    fault: () => null,
    interface: {
      menus: [],
      sidebar: null,
      dialog: null,
      alerts: [],
      toasts: [],
      activeSheet: null,
      currentCell: null,
      answer: (_title, _prompt, [first = 'OK']) => first,
    },
    now,
    randomId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  };
}

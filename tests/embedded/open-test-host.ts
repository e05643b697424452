import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Host, openHost } from '../../src/embedded/host';
import { readManifest } from '../../src/embedded/manifest';
import { createNodeRealm } from '../../src/embedded/realm/node-realm';
import type { RealmSource } from '../../src/embedded/realm/realm';
import type { World } from '../../src/embedded/services/world';
import { createWorld } from '../../src/embedded/world';

const manifest = readManifest(readFileSync(join(__dirname, '../../appsscript.json'), 'utf8'));

export interface TestHostOptions {
  readonly code: string;
  /** Instead of one that runs the code. */
  readonly realm?: RealmSource;
  readonly cells?: NonNullable<Partial<IWorkbookData>['sheets']>[string]['cellData'];
  readonly mergeData?: NonNullable<Partial<IWorkbookData>['sheets']>[string]['mergeData'];
  readonly locale?: string;
  readonly timeZone?: string;
  readonly scopes?: readonly string[];
  readonly withoutDrive?: boolean;
  readonly pages?: Readonly<Record<string, string>>;
  readonly world?: Partial<World>;
  readonly freshRealmPerCall?: boolean;
}

/** Noon of 15 March 2024 in Viet Nam. */
export const testNow = Date.UTC(2024, 2, 15, 5);

/** A host with one sheet named "Sổ" and the given script, closed after each test. */
export async function openTestHost(options: TestHostOptions): Promise<Host> {
  const world = createWorld({
    spreadsheet: {
      id: 'sheet-id',
      name: 'Sổ thử',
      locale: options.locale ?? 'vi_VN',
      timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    },
    userName: 'Người thử',
    userLocale: 'vi',
    pages: options.pages ?? {},
    now: () => testNow,
  });
  const host = await openHost({
    realm: options.realm ?? createNodeRealm({ code: options.code, now: testNow, log: () => {} }),
    manifest: {
      ...manifest,
      oauthScopes: options.scopes ?? manifest.oauthScopes,
      services: options.withoutDrive ? [] : manifest.services,
    },
    workbook: {
      id: 'workbook',
      name: 'Sổ thử',
      sheetOrder: ['0'],
      styles: { date: { n: { pattern: 'dd/mm/yyyy' } }, text: { n: { pattern: '@' } } },
      sheets: {
        '0': {
          id: '0',
          name: 'Sổ',
          rowCount: 50,
          columnCount: 10,
          cellData: structuredClone(options.cells ?? {}),
          mergeData: structuredClone(options.mergeData ?? []),
        },
      },
    },
    world: { ...world, ...options.world },
    freshRealmPerCall: options.freshRealmPerCall ?? false,
  });
  opened.push(host);
  return host;
}

const opened: Host[] = [];

afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

/** Runs the body of one function in a fresh host and gives its result. */
export async function runScript(body: string, options: Omit<TestHostOptions, 'code'> = {}): Promise<unknown> {
  const host = await openTestHost({ ...options, code: `${prelude}\nfunction main() {${body}}` });
  return (await host.call('main')).result;
}

/** Short names for scripts of tests. */
const prelude = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function sheet() { return book().getSheetByName('Sổ'); }
function range(row, column, rows, columns) { return sheet().getRange(row, column, rows || 1, columns || 1); }
function refusal(work) { try { work(); } catch (error) { return error.message; } return 'allowed'; }
`;

import { readFileSync } from 'node:fs';
import { readBuiltProject } from '../../src/embedded/demo/built-project';
import { instantOfWallTime } from '../../src/embedded/engine/spreadsheet-date';
import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Host, openHost } from '../../src/embedded/host';
import { createNodeRealm } from '../../src/embedded/realm/node-realm';
import type { World } from '../../src/embedded/services/world';
import { createWorld } from '../../src/embedded/world';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { distFolder, samples } from './sample-files';

/** Milliseconds: a whole demo on a busy machine. */
jest.setTimeout(120_000);

export { cellsOf, sheetNames } from './cells-of';
export { distFolder, samples } from './sample-files';

const zone = 'Asia/Ho_Chi_Minh';
/** Noon of 10 January 2025 in Viet Nam. */
const now = instantOfWallTime(Date.UTC(2025, 0, 10, 12), zone);

export interface RegisterOptions {
  readonly scopes?: readonly string[];
  readonly userLocale?: string;
  /** Names of sheets that the user may not edit. */
  readonly protectedSheets?: readonly string[];
  /** What else lies around the spreadsheet. */
  readonly world?: Partial<World>;
  readonly change?: (workbook: Partial<IWorkbookData>) => void;
}

/** The clean sample with the shipped bundle, closed after the test. The bundle is read anew for every call. */
export async function openRegister(options: RegisterOptions = {}): Promise<Host> {
  const { snapshot } = await readXlsx(readFileSync(samples.clean), 'so-vien-tro');
  options.change?.(snapshot);
  const { code, manifest, pages } = readBuiltProject(distFolder);
  const host = await openHost({
    realm: createNodeRealm({ code, now, log: () => {} }),
    manifest: { ...manifest, oauthScopes: options.scopes ?? manifest.oauthScopes },
    workbook: snapshot,
    world: {
      ...createWorld({
        spreadsheet: { id: 'so', name: 'so-vien-tro', locale: 'vi_VN', timeZone: zone },
        userName: 'Người thử',
        userLocale: options.userLocale ?? 'vi',
        pages,
        now: () => now,
      }),
      protectedSheets: new Set(options.protectedSheets ?? []),
      ...options.world,
    },
    freshRealmPerCall: true,
  });
  opened.push(host);
  return host;
}

const opened: Host[] = [];

afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

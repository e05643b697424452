import { readFileSync } from 'node:fs';
import { readBuiltProject } from '../../src/embedded/demo/built-project';
import { instantOfWallTime } from '../../src/embedded/engine/spreadsheet-date';
import { CellValueType, type ICellData, type IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Host, openHost } from '../../src/embedded/host';
import { createNodeRealm } from '../../src/embedded/realm/node-realm';
import { createWorld } from '../../src/embedded/world';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { distFolder, samples } from '../journeys/open-register';

/** The sheets of the sample and how many of their rows are kept, for a sweep runs each command hundreds of times. */
const rowsKept: Readonly<Record<string, number>> = {
  'Giới thiệu': 2,
  'Viện trợ': 6,
  'Danh mục kêu gọi': 4,
  'Nhà tài trợ': 8,
};

type Cells = Record<number, Record<number, ICellData>>;

export interface SmallRegisterOptions {
  readonly scopes?: readonly string[];
  readonly sheetZone?: string;
  readonly scriptZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly log?: (level: string, words: readonly unknown[]) => void;
  /** Milliseconds since 1970 */
  readonly now?: number;
  /** Instead of the sample. */
  readonly workbook?: Partial<IWorkbookData>;
  readonly change?: (workbook: Partial<IWorkbookData>) => void;
}

const zone = 'Asia/Ho_Chi_Minh';
/** Noon of 10 January 2025 in Viet Nam. */
const noon = instantOfWallTime(Date.UTC(2025, 0, 10, 12), zone);

export const builtProject = () => readBuiltProject(distFolder);

/** Names of the top-level functions of the shipped file: all that a menu, a trigger, a cell or a page can call. */
export function exportedFunctions(): string[] {
  return [...builtProject().code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
}

/** The clean sample cut short, with a certain correction to be made in it. The caller closes the host. */
export async function openSmallRegister(options: SmallRegisterOptions = {}): Promise<Host> {
  const workbook = structuredClone(options.workbook ?? (await smallWorkbook()));
  options.change?.(workbook);
  const { code, manifest, pages } = builtProject();
  const now = options.now ?? noon;
  const sheetZone = options.sheetZone ?? zone;
  return openHost({
    realm: createNodeRealm({ code, now, log: options.log ?? (() => {}) }),
    manifest: {
      ...manifest,
      timeZone: options.scriptZone ?? manifest.timeZone,
      oauthScopes: options.scopes ?? manifest.oauthScopes,
    },
    workbook,
    world: createWorld({
      spreadsheet: {
        id: 'so',
        name: 'so-vien-tro',
        locale: options.locale ?? 'vi_VN',
        timeZone: sheetZone,
      },
      userName: 'Người thử',
      userLocale: options.userLocale ?? 'vi',
      pages,
      now: () => now,
    }),
    freshRealmPerCall: false,
  });
}

let kept: Promise<Partial<IWorkbookData>> | null = null;

function smallWorkbook(): Promise<Partial<IWorkbookData>> {
  kept ??= readXlsx(readFileSync(samples.clean), 'so-vien-tro').then(({ snapshot }) => cutShort(snapshot));
  return kept;
}

function cutShort(workbook: Partial<IWorkbookData>): Partial<IWorkbookData> {
  for (const sheet of Object.values(workbook.sheets ?? {})) {
    const cells = (sheet.cellData ?? {}) as Cells;
    const rows = rowsKept[sheet.name ?? ''];
    if (rows === undefined) continue;
    for (const row of Object.keys(cells).map(Number)) if (row > rows) delete cells[row];
    if (sheet.name === 'Viện trợ') cells[1] = { ...cells[1], [nameColumn]: untidy };
  }
  return workbook;
}

const nameColumn = 4;
const untidy: ICellData = { v: '  Trao tặng  thiết bị y tế', t: CellValueType.STRING };

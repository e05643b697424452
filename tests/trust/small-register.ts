import { readFileSync } from 'node:fs';
import { readBuiltProject } from '../../src/embedded/demo/built-project';
import { instantOfWallTime } from '../../src/embedded/engine/spreadsheet-date';
import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Host, openHost } from '../../src/embedded/host';
import { createNodeRealm } from '../../src/embedded/realm/node-realm';
import type { RealmSource } from '../../src/embedded/realm/realm';
import { createWorld } from '../../src/embedded/world';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { distFolder, samples } from '../journeys/sample-files';

/**
 * The rows of the sample that are kept, by what stands in their first columns: a sweep runs each command thousands of
 * times. One donor is not listed, so that there is a warning to keep; the rates are those that the rows need.
 */
const rowsKept: Readonly<Record<string, (first: string, second: string) => boolean>> = {
  'Giới thiệu': (first) => first === 'Tiếng Việt',
  'Viện trợ': (first) => ['SL-YT-2019-01', 'SL-DN-2019-01', 'SL-GD-2019-01'].includes(first),
  'Danh mục kêu gọi': (first) => ['KG-GD-01', 'KG-GD-02'].includes(first),
  'Nhà tài trợ': (first) => /^(?:Mountain Health|Golden Skills|Green Hands)/.test(first),
  'Lĩnh vực': (first) => ['GD', 'YT', 'DN'].includes(first),
  'Tỷ giá': (first, second) =>
    ['03/2019', '04/2019', '12/2024', '01/2025'].includes(first) && ['USD', 'EUR', 'AUD'].includes(second),
  'Cài đặt': (first) => /^(?:language|as_of|reporting_year|province_|department_|contact_)/.test(first),
};

type Cells = Record<number, Record<number, ICellData>>;

export interface SmallRegisterOptions {
  readonly scopes?: readonly string[];
  readonly sheetZone?: string;
  readonly scriptZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly userName?: string;
  readonly log?: (level: string, words: readonly unknown[]) => void;
  /** Milliseconds since 1970: where the clock stands still, or what it shows each time that it is asked. */
  readonly now?: number | (() => number);
  /** Instead of the sample. */
  readonly workbook?: Partial<IWorkbookData>;
  readonly change?: (workbook: Partial<IWorkbookData>) => void;
  readonly newSheetSize?: Host['world']['newSheetSize'];
  readonly randomId?: () => string;
  /** Is called each time that the add-on reads what an error of a service says. */
  readonly onMessageRead?: () => void;
}

export const zone = 'Asia/Ho_Chi_Minh';
/** Noon of 10 January 2025 in Viet Nam. */
export const noon = instantOfWallTime(Date.UTC(2025, 0, 10, 12), zone);

export const builtProject = () => readBuiltProject(distFolder);

/** A world for one more user of the same spreadsheet. */
export const smallRealm = (): RealmSource =>
  createNodeRealm({ code: builtProject().code, now: noon, log: () => {} });

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
    realm: watched(createNodeRealm({ code, now, log: options.log ?? (() => {}) }), options.onMessageRead),
    manifest: {
      ...manifest,
      timeZone: options.scriptZone ?? manifest.timeZone,
      oauthScopes: options.scopes ?? manifest.oauthScopes,
    },
    workbook,
    world: {
      ...createWorld({
        spreadsheet: {
          id: 'so',
          name: 'so-vien-tro',
          locale: options.locale ?? 'vi_VN',
          timeZone: sheetZone,
        },
        userName: options.userName ?? 'Người thử',
        userLocale: options.userLocale ?? 'vi',
        pages,
        now: typeof now === 'number' ? () => now : now,
      }),
      ...(options.newSheetSize === undefined ? {} : { newSheetSize: options.newSheetSize }),
      ...(options.randomId === undefined ? {} : { randomId: options.randomId }),
    },
    freshRealmPerCall: false,
  });
}

function watched(source: RealmSource, onMessageRead: (() => void) | undefined): RealmSource {
  if (onMessageRead === undefined) return source;
  return {
    ...source,
    open: (globalsFor, timeZone) =>
      source.open(
        (realm) =>
          globalsFor({
            ...realm,
            error(message) {
              const error = realm.error(message);
              const get = () => {
                onMessageRead();
                return message;
              };
              return Object.defineProperty(error, 'message', { get });
            },
          }),
        timeZone,
      ),
  };
}

let kept: Promise<Partial<IWorkbookData>> | null = null;

function smallWorkbook(): Promise<Partial<IWorkbookData>> {
  kept ??= readXlsx(readFileSync(samples.clean), 'so-vien-tro').then(({ snapshot }) => cutShort(snapshot));
  return kept;
}

function cutShort(workbook: Partial<IWorkbookData>): Partial<IWorkbookData> {
  for (const sheet of Object.values(workbook.sheets ?? {})) {
    const isKept = rowsKept[sheet.name ?? ''];
    if (isKept === undefined) continue;
    const [header = {}, ...rows] = Object.values((sheet.cellData ?? {}) as Cells);
    const kept = rows.filter((cells) => isKept(String(cells[0]?.v ?? ''), String(cells[1]?.v ?? '')));
    const untidied = sheet.name === 'Viện trợ' ? kept.map(withSpaces) : kept.map(withShortTexts);
    sheet.cellData = Object.fromEntries([header, ...untidied].entries());
  }
  return workbook;
}

/** Certain corrections to be made: neighbours in a column, and a cell of another. */
function withSpaces(cells: Cells[number], row: number): Cells[number] {
  const columns = row === 0 ? [nameColumn, ownerColumn] : row === 1 ? [nameColumn] : [];
  const spaced = columns.map(
    (column) => [column, { ...cells[column], v: `  ${cells[column]?.v} ` }] as const,
  );
  return { ...cells, ...Object.fromEntries(spaced) };
}

/** Long texts take long to read and change nothing of what is tried. */
function withShortTexts(cells: Cells[number]): Cells[number] {
  const shortened = Object.entries(cells).map(([column, cell]) => [
    column,
    typeof cell.v === 'string' && cell.v.length > longest
      ? { ...cell, v: cell.v.slice(0, longest).trim() }
      : cell,
  ]);
  return Object.fromEntries(shortened);
}

const longest = 60;
const nameColumn = 4;
const ownerColumn = 10;

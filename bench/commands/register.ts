import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltProject } from '../../src/embedded/demo/built-project';
import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { type Costs, type Host, openHost } from '../../src/embedded/host';
import { createNodeRealm } from '../../src/embedded/realm/node-realm';
import type { World } from '../../src/embedded/services/world';
import { createWorld } from '../../src/embedded/world';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';

const root = join(process.cwd(), '..');
const zone = 'Asia/Ho_Chi_Minh';
/** Noon of 10 January 2026 in Viet Nam. */
const now = Date.UTC(2026, 0, 10, 5);

/**
 * The shipped bundle on the clean sample, whose aid sheet goes on to `rows` rows, one in fifty of them with a fault.
 * The script's clock shows noon and the milliseconds that `passed` makes of what a run has cost so far.
 */
export async function openLargeRegister(
  rows: number,
  fault: World['fault'],
  passed: (costs: Costs) => number,
): Promise<Host> {
  const { snapshot } = await readXlsx(readFileSync(join(root, 'samples', 'so-vien-tro.xlsx')), 'so-vien-tro');
  extend(snapshot, rows);
  const { code, manifest, pages } = readBuiltProject(join(root, 'dist'));
  const clock = () => {
    const costs = host?.costs() ?? null;
    return costs === null ? now : now + passed(costs);
  };
  let host: Host | null = null;
  host = await openHost({
    realm: createNodeRealm({ code, now: clock, log: () => {} }),
    manifest,
    workbook: snapshot,
    world: {
      ...createWorld({
        spreadsheet: { id: 'so', name: 'so-vien-tro', locale: 'vi_VN', timeZone: zone },
        userName: 'Người thử',
        userLocale: 'vi',
        pages,
        now: () => now,
      }),
      fault,
    },
    freshRealmPerCall: true,
  });
  return host;
}

type Row = Record<number, ICellData>;
type Cells = Record<number, Row>;

function extend({ sheets }: Partial<IWorkbookData>, rows: number): void {
  const sheet = Object.values(sheets ?? {}).find(({ name }) => name === 'Viện trợ');
  const cells = sheet?.cellData as Cells | undefined;
  if (sheet === undefined || cells === undefined) throw new Error('Error: the sample has no sheet of aid');
  const models = Object.entries(cells)
    .filter(([row, model]) => row !== '0' && isItem(model))
    .map(([, model]) => model);
  const copyOf = copier(cells[0] ?? {});
  for (let row = models.length + 1; row <= rows; row += 1) {
    cells[row] = copyOf(models[row % models.length] ?? {}, row);
  }
  sheet.rowCount = rows + 100;
}

/** Another item after the model: its own code, titles, amount and decision number. */
function copier(headings: Row): (model: Row, row: number) => Row {
  const texts = Object.values(headings).map(({ v }) => String(v));
  const [code, title, english, donor, sector, grant, usd, vnd, status, decision] = [
    'Mã',
    'Tên khoản viện trợ',
    'Tên tiếng Anh',
    'Nhà tài trợ',
    'Lĩnh vực',
    'Vốn viện trợ (nguyên tệ)',
    'Quy đổi USD theo quyết định',
    'Quy đổi VND theo quyết định',
    'Trạng thái',
    'Số quyết định',
  ].map((heading) => texts.indexOf(heading)) as Ten;
  const faults: readonly (readonly [column: number, value: string])[] = [
    [sector, 'Không có'],
    [status, 'Không rõ'],
    [grant, 'một nghìn'],
    [title, ''],
    [donor, 'Tổ chức  viết hai dấu cách'],
    [donor, 'Tổ chức không có trong danh sách'],
  ];
  return (model, row) => {
    const copy: Row = {};
    for (const [at, cell] of Object.entries(model)) copy[Number(at)] = { ...cell };
    append(copy[code], `-${row}`);
    append(copy[title], `, đợt ${row}`);
    append(copy[english], `, part ${row}`);
    const amount = copy[grant];
    if (typeof amount?.v === 'number') amount.v = Math.round(amount.v / 100) + row;
    copy[decision] = { ...copy[decision], v: `${(row % 9000) + 1}/QĐ-UBND` };
    for (const at of [usd, vnd]) delete copy[at];
    const fault = row % 50 === 0 ? faults[(row / 50) % faults.length] : undefined;
    if (fault !== undefined) copy[fault[0]] = { ...copy[fault[0]], v: fault[1] };
    return copy;
  };
}

type Ten = [number, number, number, number, number, number, number, number, number, number];

/** A row with a code in its first cell, and no formula. */
function isItem(row: Row): boolean {
  return typeof row[0]?.v === 'string' && Object.values(row).every(({ f }) => f === undefined);
}

function append(cell: ICellData | undefined, text: string): void {
  if (cell !== undefined && cell.v !== '') cell.v = `${cell.v}${text}`;
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/core/languages';
import { checkRegister } from '../../src/core/rules/check';
import { totalsSheet } from '../../src/core/sheets-out/totals-sheet';
import { readRegister } from '../../src/core/tables/read-register';
import { totalRegister } from '../../src/core/totals/total-register';
import type { Cell } from '../../src/core/workbook/workbook';
import { writeXlsx } from '../../src/embedded/xlsx/hucre-package';
import { samples } from './open-register';
import { jsonReportOf, ownFolder, runDemoHere } from './run-demo-here';

type Row = (string | number)[];

const headings: Row = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Nguyên tệ',
  'Vốn viện trợ',
  'Năm phê duyệt',
];
const items: Row[] = [
  ['SL-YT-2024-01', 'Tủ thuốc cho trạm y tế xã', 'Bàn tay xanh', 'USD', 15000, 2024],
  ['SL-GD-2024-01', 'Sách cho trường tiểu học', 'Bàn tay xanh', 'USD', 12500.5, 2024],
];

/** A file with these sheets in a folder that goes after the tests. */
async function fileOf(sheets: Readonly<Record<string, Row[]>>, name = 'so.xlsx'): Promise<string> {
  const file = join(ownFolder(), name);
  const all = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows }));
  writeFileSync(file, await writeXlsx({ sheets: all }));
  return file;
}

const reportOf = async (sheets: Readonly<Record<string, Row[]>>) => jsonReportOf(await fileOf(sheets));

/** How many rows each sheet was read with, and the total in US dollars. */
async function readingOf(sheets: Readonly<Record<string, Row[]>>) {
  const { rows, totals } = await reportOf(sheets);
  for (const { read, counted, leftOut, leftOutRows } of rows) {
    expect([counted + leftOut, leftOutRows.length]).toEqual([read, leftOut]);
  }
  return {
    rows: rows.map(({ sheet, read, counted }) => [sheet, read, counted]),
    usd: totals?.byYear.total.usd,
  };
}

const both = { rows: [['Viện trợ', 2, 2]], usd: '27500.50' };

describe('a file that cannot be used', () => {
  const messy = readFileSync(join(samples.clean, '..', 'so-thuc-te.xlsx'));
  it.each([
    ['cut off in the middle', 'cat-ngang.xlsx', messy.subarray(0, messy.length / 2)],
    ['cut off before its end', 'thieu-cuoi.xlsx', messy.subarray(0, messy.length - 30)],
    ['of text under the name of a workbook', 'danh-sach.xlsx', Buffer.from('Mã;Tên\nA;B\n')],
    ['empty', 'rong.xlsx', Buffer.alloc(0)],
    ['of text', 'danh-sach.csv', Buffer.from('Mã,Tên\nA,B\n')],
  ])('%s: one sentence that names it, exit code 2, nothing written', async (_, name, bytes) => {
    const file = join(ownFolder(), name);
    writeFileSync(file, bytes);
    for (const language of ['vi', 'en']) {
      const { code, results, progress, folder } = await runDemoHere('--json', '--language', language, file);
      expect([code, results]).toEqual([2, '']);
      expect(progress.at(-1)).toContain(name);
      expect(progress.at(-1)).toMatch(/^[^\n]{20,300}\.$/);
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

describe('a workbook under another ending', () => {
  it('is read by what it is', async () => {
    const file = await fileOf({ 'Viện trợ': [headings, ...items] }, 'so.xlsm');
    expect((await jsonReportOf(file)).totals?.byYear.total.usd).toBe('27500.50');
  });
});

describe('a register without rows', () => {
  it.each<[string, Row[]]>([
    ['a header alone', [headings]],
    ['nothing at all', []],
    ['a title alone', [['SỔ THEO DÕI VIỆN TRỢ']]],
  ])('of %s is read as such', async (_, rows) => {
    const { rows: read, totals, findings } = await reportOf({ 'Viện trợ': rows });
    expect(read.map(({ sheet, read: count }) => [sheet, count])).toEqual([['Viện trợ', 0]]);
    expect(totals?.byYear.total).toMatchObject({ items: 0, usd: '0.00', vnd: '0' });
    if (rows.length < 2 && rows[0] !== headings) {
      expect(findings.map(({ rule }) => rule)).toEqual(['missing-header']);
    }
  });

  it('but one is totalled', async () => {
    expect(await readingOf({ 'Viện trợ': [headings, items[0] ?? []] })).toEqual({
      rows: [['Viện trợ', 1, 1]],
      usd: '15000.00',
    });
  });
});

describe('formula errors', () => {
  const errors = ['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#ERROR!'];

  it('everywhere leave no money, no invented name and no silence', async () => {
    const rows = errors.map((error) => headings.map(() => error));
    const { rows: read, totals, findings } = await reportOf({ 'Viện trợ': [headings, ...rows] });
    const [sheet] = read;
    expect([sheet?.read, sheet?.counted, sheet?.leftOutRows.length]).toEqual([8, 0, 8]);
    expect(totals?.byYear.total.usd).toBe('0.00');
    expect(totals?.byDonor.lines).toEqual([]);
    const told = findings.filter(({ rule }) => rule === 'error-cell');
    expect(told.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['E2', 'E9', 'F2', 'F9']));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['missing-column', 'error-cell']));
  });

  it('in some cells leave the others as they are', async () => {
    const broken = [...(items[0] ?? [])];
    broken[4] = '#REF!';
    expect(await readingOf({ 'Viện trợ': [headings, broken, items[1] ?? []] })).toEqual({
      rows: [['Viện trợ', 2, 1]],
      usd: '12500.50',
    });
  });
});

describe('a register of an odd shape', () => {
  it('has its header in row 15', async () => {
    const titles = Array.from({ length: 14 }, (_, row) => [row === 3 ? 'SỔ THEO DÕI VIỆN TRỢ' : '']);
    expect(await readingOf({ 'Viện trợ': [...titles, headings, ...items] })).toEqual(both);
  });

  it('has two headers', async () => {
    expect(await readingOf({ 'Viện trợ': [headings, items[0] ?? [], [], headings, items[1] ?? []] })).toEqual(
      both,
    );
  });

  it('has 300 columns', async () => {
    const others = Array.from({ length: 294 }, (_, column) => `Cột phụ ${column + 1}`);
    const wide = items.map((item) => [...others.slice(0, 150).map(() => 1), ...item, ...others.slice(150)]);
    const header = [...others.slice(0, 150), ...headings, ...others.slice(150)];
    expect(await readingOf({ 'Viện trợ': [header, ...wide] })).toEqual(both);
  });

  it.each(["Viện 'trợ' 2024", 'Viện trợ "2024"', "Viện trợ ''2024", '"Viện" & \'trợ\' = 1'])(
    'has a sheet named %s',
    async (name) => {
      const reading = await readingOf({ [name]: [headings, ...items] });
      expect(reading).toEqual({ rows: [[name, 2, 2]], usd: '27500.50' });
    },
  );
});

describe('100,000 rows', () => {
  it('are read, checked and totalled, none of them lost', () => {
    const count = 100_000;
    const rows: Cell[][] = Array.from({ length: count }, (_, index) => [
      `SL-YT-2024-${index + 1}`,
      `Khoản viện trợ ví dụ số ${index + 1}`,
      `Nhà tài trợ ${index % 50}`,
      'USD',
      1000 + index,
      2024,
    ]);
    const start = performance.now();
    const register = readRegister({
      name: 'so',
      sheets: [{ name: 'Viện trợ', cells: [headings, ...rows] }],
      today: '2026-11-21',
      timeZone: 'Asia/Ho_Chi_Minh',
      locale: 'vi_VN',
    });
    const { rowsOf } = checkRegister(register);
    const totals = totalRegister(register);
    const { grid } = totalsSheet(totals, register, languages);
    process.stderr.write(`100,000 rows: ${Math.round(performance.now() - start)} ms\n`);
    expect(rowsOf).toContainEqual({ sheet: 'Viện trợ', kind: 'aid', read: count });
    expect(totals.byYear.total).toMatchObject({ items: count, usd: '5099950000.00' });
    // Without a rate each row is listed as not converted into đồng.
    expect(grid.length).toBeGreaterThan(count);
  });
});

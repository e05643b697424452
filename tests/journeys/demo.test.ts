import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { stages } from '../../src/embedded/demo/run-stages';
import { openXlsx, saveXlsx, writeXlsx } from '../../src/embedded/xlsx/hucre-package';
import { samples } from './open-register';
import { type DemoRun, jsonReportOf, ownFolder, runDemoHere } from './run-demo-here';

const root = join(__dirname, '..', '..');

let input: string;
const digest = () => createHash('sha256').update(readFileSync(input)).digest('hex');

describe('npm run demo', () => {
  let demo: DemoRun;
  let digestBefore: string;

  beforeAll(async () => {
    input = join(ownFolder(), 'so-vien-tro.xlsx');
    copyFileSync(samples.clean, input);
    digestBefore = digest();
    demo = await runDemoHere(input);
  });

  it('ends with the checked workbook, the call list and its check slip, and tells where they are', () => {
    const { code, results, progress, folder } = demo;
    expect(code).toBe(0);
    const files = readdirSync(folder).sort();
    expect(files).toHaveLength(3);
    expect(files).toContain('so-vien-tro-da-kiem-tra.xlsx');
    const documents = files.filter((name) => name.endsWith('.docx'));
    expect(documents).toHaveLength(2);
    for (const document of documents) {
      expect(Object.keys(unzipSync(readFileSync(join(folder, document))))).toContain('word/document.xml');
    }
    for (const name of files) expect(results).toContain(join(folder, name));
    expect(results).toContain('19.393.768,00');
    expect(progress).toHaveLength(stages.length + 2);
  });

  it('speaks English when asked', async () => {
    const { results, progress } = await runDemoHere('--language', 'en', samples.clean);
    expect(results).toContain('FILES WRITTEN');
    expect(progress[0]).toMatch(/^Reading /);
  });

  it('puts the results into the checked workbook and leaves the inputs as they were', async () => {
    const { folder } = demo;
    const before = await openXlsx(readFileSync(input), { readStyles: true });
    const after = await openXlsx(readFileSync(join(folder, 'so-vien-tro-da-kiem-tra.xlsx')), {
      readStyles: true,
    });
    const names = after.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Kết quả kiểm tra', 'Tổng hợp', 'Nhật ký', '_svt']));
    for (const sheet of before.sheets) {
      const same = after.sheets.find(({ name }) => name === sheet.name);
      expect({ ...same, cells: [...(same?.cells ?? [])].sort() }).toEqual({
        ...sheet,
        cells: [...(sheet.cells ?? [])].sort(),
      });
    }
  });

  it('never writes to the file that it reads', () => {
    expect(digest()).toBe(digestBefore);
  });
});

describe('a workbook without some of the sheets', () => {
  it('is checked and totalled when only projects are missing', async () => {
    const opened = await openXlsx(readFileSync(samples.clean), { readStyles: true });
    opened.sheets = opened.sheets.filter(({ name }) => name !== 'Danh mục kêu gọi');
    const file = join(ownFolder(), 'chi-vien-tro.xlsx');
    writeFileSync(file, await saveXlsx(opened));
    const report = await jsonReportOf(file);
    expect(report.totals?.headline.newItems.items).toBe(10);
    expect(report.callList).toBeNull();
    expect(report.skipped).toEqual([
      { command: 'issueCallList', sentence: expect.stringMatching(/^[^\n]+\.$/) },
    ]);
  });

  it('that is no register at all is refused in one sentence, and nothing is written', async () => {
    const file = join(ownFolder(), 'khac.xlsx');
    writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Khác', rows: [['a']] }] }));
    const { code, results, progress, folder: output } = await runDemoHere('--json', file);
    expect([code, results]).toEqual([2, '']);
    expect(progress.at(-1)).toMatch(/khac\.xlsx.*không có trang tính nào của sổ viện trợ/);
    expect(readdirSync(output)).toEqual([]);
  });
});

describe('as a process of its own', () => {
  const demo = ['src/build/run.mjs', 'src/embedded/demo/main.ts'];

  it('ends with 2 and one sentence on standard error when the input cannot be used', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...demo, 'none.xlsx', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      'Không tìm thấy tệp "none.xlsx"; hãy kiểm tra lại đường dẫn.',
    );
  });

  it('prints one JSON object and nothing else with --json', () => {
    const printed = execFileSync(
      process.execPath,
      [...demo, '--json', '--out', ownFolder(), '--date', '2026-11-21'],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    expect(existsSync(JSON.parse(printed).callList.file)).toBe(true);
  });
});

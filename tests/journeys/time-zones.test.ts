import { readFileSync } from 'node:fs';
import type { CallListReport, CheckReport } from '../../src/commands/results';
import type { IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { readXlsx } from '../../src/embedded/xlsx/read-xlsx';
import { openSmallRegister } from '../trust/small-register';
import { cellsOf, samples } from './open-register';

jest.setTimeout(120_000);

const vietnam = 'Asia/Ho_Chi_Minh';
const tokyo = 'Asia/Tokyo';
const losAngeles = 'America/Los_Angeles';

/** 10 January 2025 in all of them. */
const now = Date.UTC(2025, 0, 10, 10);

interface Place {
  readonly sheetZone: string;
  readonly scriptZone: string;
  readonly locale: string;
}

const home: Place = { sheetZone: vietnam, scriptZone: vietnam, locale: 'vi_VN' };
const places: readonly Place[] = [
  { sheetZone: tokyo, scriptZone: losAngeles, locale: 'en_US' },
  { sheetZone: losAngeles, scriptZone: tokyo, locale: 'en_GB' },
  { sheetZone: losAngeles, scriptZone: vietnam, locale: 'vi_VN' },
];

const aid = "'Viện trợ'!A1:AH200";
const tables = "'Tỷ giá'!A1:D600,'Nhà tài trợ'!A1:H100,'Lĩnh vực'!A1:F20,'Cài đặt'!A1:C100";
const decided = "'Viện trợ'!W2";
const formulas = [
  `=AID_TOTAL(${aid},"cam kết","USD",DATE(2024,1,1),DATE(2024,12,31),,,${tables})`,
  `=AID_BY(${aid},"tháng","cam kết","VND",2020,2024,${tables})`,
  `=AID_TOTAL(${aid},"cam kết","VND",${decided},${decided},,,${tables})`,
  `=AID_CONVERT(1000,"USD",${decided},"VND",'Tỷ giá'!A1:D600)`,
  `=AID_CHECK(${aid},"vi",DATE(2024,12,31),${tables})`,
];
const wide = 8;

function withFormulas({ sheets }: Partial<IWorkbookData>): void {
  const first = sheets?.['0'];
  if (first === undefined) throw new Error('no first sheet');
  first.columnCount = formulas.length * wide;
  first.rowCount = 500;
  first.cellData = { 0: Object.fromEntries(formulas.map((f, index) => [index * wide, { f }])) };
}

const open = async (file: string, place: Place, change?: (workbook: Partial<IWorkbookData>) => void) => {
  const { snapshot } = await readXlsx(readFileSync(file), 'so');
  return openSmallRegister({ ...place, now, workbook: snapshot, ...(change && { change }) });
};

const about = (rule: string) => (finding: { readonly rule: string }) => finding.rule === rule;
const withoutZone = (report: unknown) =>
  (report as CheckReport).findings.filter((finding) => !about('foreign-time-zone')(finding));

/** What the formulas fill on the first sheet. */
function valuesIn(host: Host): readonly unknown[] {
  const sheet = host.engine.workbook.getSheets()[0];
  if (sheet === undefined) return [];
  const places = Array.from({ length: 80 * formulas.length * wide }, (_, index) => index);
  return places
    .map((place) => host.engine.cells.cell(sheet, place % 80, Math.floor(place / 80))?.v ?? '')
    .filter((value) => value !== '');
}

/** Keys of marked rows, as `_svt` lists them. */
const marked = (host: Host) =>
  [...cellsOf(host, '_svt')].filter(([place]) => place.endsWith(',3')).map(([, cell]) => cell);

/** All that a user sees of dates and money in a workbook, wherever its clocks stand. */
async function everything(place: Place) {
  const host = await open(samples.clean, place, withFormulas);
  const formulaCells = valuesIn(host);
  const faults = host.cellFaults.map(({ message }) => message);
  const { result: check } = await host.call('checkRegister');
  const { result: totals } = await host.call('writeTotals');
  const { result: issued } = await host.call('issueCallList');
  await host.call('toggleMarks');
  const marks = marked(host);
  const sheet = host.engine.workbook.getSheetBySheetName('Viện trợ');
  if (sheet == null) throw new Error('no register');
  const endBeforeStart = sheet.getCellRaw(3, endColumn);
  if (endBeforeStart != null) endBeforeStart.v = 30_000;
  await host.settle();
  const block = { row: 3, column: endColumn, rows: 1, columns: 1, value: null, oldValue: null };
  await host.edited({ sheet, ...block });
  const seen = {
    findings: withoutZone(check),
    totals,
    sha256: (issued as CallListReport).sha256,
    formulaCells,
    faults,
    marks,
    marksAfterEdit: marked(host),
    told: host.world.interface.toasts.at(-1)?.message.replace(/\d\d:\d\d/, ''),
  };
  const zoneFindings = (check as CheckReport).findings.filter(about('foreign-time-zone')).length;
  host.dispose();
  return { seen, zoneFindings };
}

const endColumn = 13;

describe('wherever the clocks of the spreadsheet and of the script stand', () => {
  let atHome: Awaited<ReturnType<typeof everything>>;
  let mistakesAtHome: Awaited<ReturnType<typeof mistakes>>;
  beforeAll(async () => {
    atHome = await everything(home);
    mistakesAtHome = await mistakes(home);
  });

  it('the sample has dates to be moved', () => {
    expect(atHome.seen.faults).toEqual([]);
    expect(atHome.seen.formulaCells.length).toBeGreaterThan(100);
    expect(atHome.seen.told).toContain('Kết thúc trước khi bắt đầu');
    expect(atHome.zoneFindings).toBe(0);
    expect(mistakesAtHome.findings.length).toBeGreaterThan(100);
  });

  it.each(places)('sheet in $sheetZone, script in $scriptZone, $locale: no day moves', async (place) => {
    const away = await everything(place);
    expect(away.seen).toEqual(atHome.seen);
    expect(away.zoneFindings).toBe(place.sheetZone === vietnam ? 0 : 1);
  });

  // What is typed as text is read by the customs of the locale, which stays the same here.
  it.each(places.slice(1, 2))(
    'nor in a register full of mistakes ($sheetZone, $scriptZone)',
    async (place) => {
      expect(await mistakes({ ...place, locale: home.locale })).toEqual(mistakesAtHome);
    },
  );
});

async function mistakes(place: Place) {
  const host = await open(samples.broken, place);
  const { result: check } = await host.call('checkRegister');
  const { result: totals } = await host.call('writeTotals');
  host.dispose();
  return { findings: withoutZone(check), totals };
}

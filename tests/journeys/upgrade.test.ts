import type { CallListReport } from '../../src/commands/results';
import { languages } from '../../src/core/languages';
import { currentVersion } from '../../src/core/state/versions';
import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import type { Host } from '../../src/embedded/host';
import { argumentsOf, commands, scenarios } from '../trust/scenarios';
import { openSmallRegister } from '../trust/small-register';
import { printOf, see } from '../trust/workbook-state';
import { cellsOf } from './open-register';

jest.setTimeout(120_000);

type Cells = Record<number, Record<number, ICellData>>;

const opened: Host[] = [];
const open = async (...given: Parameters<typeof openSmallRegister>) => {
  const host = await openSmallRegister(...given);
  opened.push(host);
  return host;
};
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

/** A workbook with something in every part of the memory. */
async function usedWorkbook(): Promise<Partial<IWorkbookData>> {
  const host = await open();
  for (const name of ['toggleMarks', 'keepWarnings', 'applyFixes', 'issueCallList', 'checkRegister'])
    await host.call(name, argumentsOf(name));
  return host.engine.snapshot();
}

function cellsNamed({ sheets = {} }: Partial<IWorkbookData>, name: string): Cells {
  return (Object.values(sheets).find((sheet) => sheet.name === name)?.cellData ?? {}) as Cells;
}

/** Each fact of `_svt` by its name. */
function memory(host: Host): ReadonlyMap<string, string> {
  const cells = cellsOf(host, '_svt');
  const text = (place: string) => String((JSON.parse(cells.get(place) ?? '[""]') as unknown[])[0] ?? '');
  const rows = [...cells.keys()].filter((place) => place.endsWith(',0')).map((place) => parseInt(place, 10));
  return new Map(
    rows.filter((row) => text(`${row},0`) !== '').map((row) => [text(`${row},0`), text(`${row},1`)]),
  );
}

const versionRow = (cells: Cells) =>
  Object.keys(cells)
    .map(Number)
    .find((row) => cells[row]?.[0]?.v === 'version') ?? -1;

function writtenByNewer(workbook: Partial<IWorkbookData>): void {
  const cells = cellsNamed(workbook, '_svt');
  const row = versionRow(cells);
  cells[row] = { ...cells[row], 1: { v: String(currentVersion + 1), t: 1 } };
  cells[200] = { 0: { v: 'casework', t: 1 }, 1: { v: '{"later":1}', t: 1 } };
}

/** As the add-on wrote before it wrote a version: no such row, no count of editions. */
function writtenByOldest(workbook: Partial<IWorkbookData>): void {
  const cells = cellsNamed(workbook, '_svt');
  delete cells[versionRow(cells)];
  for (const row of Object.values(cells)) if (row[0]?.v === 'editions') row[1] = { v: '', t: 1 };
}

describe('a workbook that a newer version wrote', () => {
  const told = (host: Host, name: string) =>
    host.call(name, argumentsOf(name)).then(
      () => null,
      (fault: Error) => fault.message,
    );

  it.each(['vi', 'en'] as const)(
    'is refused in one sentence by all that would write (%s)',
    async (userLocale) => {
      const used = await usedWorkbook();
      const sentence = languages[userLocale].interface.faults['newer-workbook']('');
      const newer = await open({ workbook: used, change: writtenByNewer, userLocale });
      newer.world.interface.currentCell = { sheet: '_svt', row: 300, column: 1 };
      const before = printOf(newer);
      const refused: string[] = [];
      for (const name of commands()) {
        if ((await told(newer, name)) === sentence) refused.push(name);
        expect([name, printOf(newer) === before]).toEqual([name, true]);
      }
      expect(newer.world.lock.holder).toBeNull();
      expect(refused).toEqual(commands().filter((name) => writing.includes(name)));
    },
  );

  it.each([
    ['this version', () => undefined, true],
    ['a newer one', writtenByNewer, false],
  ] as const)('after an edit has its marks renewed when it is of %s', async (_, change, renewed) => {
    const host = await open({ workbook: await usedWorkbook(), change });
    const sheet = host.engine.workbook.getSheetBySheetName('Viện trợ');
    if (sheet == null) throw new Error('no register');
    const title = sheet.getCellRaw(1, 4);
    if (title != null) title.v = '';
    await host.settle();
    const before = printOf(host);
    await host.edited({ sheet, row: 1, column: 4, rows: 1, columns: 1, value: null, oldValue: null });
    expect(printOf(host) !== before).toBe(renewed);
  });

  /** Found by running each on a workbook of this version: what changed anything there. */
  let writing: readonly string[] = [];
  beforeAll(async () => {
    const found = new Set<string>();
    for (const { name, prepare } of scenarios()) {
      if (found.has(name)) continue;
      const host = await open();
      for (const before of prepare) await host.call(before, argumentsOf(before));
      host.engine.api.getActiveWorkbook()?.create('Của tôi', 40, 10);
      host.world.interface.currentCell = { sheet: 'Của tôi', row: 3, column: 2 };
      await host.settle();
      const print = printOf(host);
      await told(host, name);
      if (printOf(host) !== print) found.add(name);
    }
    writing = [...found, 'createMissingSheets'];
    expect(writing.length).toBeGreaterThan(10);
  });
});

describe('a workbook from before the version was written', () => {
  it('is brought forward by the next command, and nothing is lost', async () => {
    const used = await usedWorkbook();
    const now = await open({ workbook: used });
    const older = await open({ workbook: used, change: writtenByOldest });
    expect(memory(older).has('version')).toBe(false);
    const before = see(older).inputs;
    await now.call('checkRegister');
    await older.call('checkRegister');
    expect(memory(older)).toEqual(memory(now));
    expect(memory(older).get('version')).toBe(String(currentVersion));
    expect(see(older).inputs).toEqual(before);
    const next = (await older.call('issueCallList')).result as CallListReport;
    expect(next.edition).toBe(2);
  });

  it('has its log go on under the headings that it has, and the new ones beside them', async () => {
    const { headings } = languages.vi.sheets.log;
    const older = await open({
      workbook: await usedWorkbook(),
      change: (workbook) => {
        for (const row of Object.values(cellsNamed(workbook, 'Nhật ký'))) {
          [row[1], row[2]] = [row[2] ?? {}, row[1] ?? {}];
          row[9] = { v: row[9]?.v === headings.contentHash ? 'Ghi chú của tôi' : 'Đã gửi', t: 1 };
        }
      },
    });
    const { sha256 } = (await older.call('issueCallList')).result as CallListReport;
    const log = cellsNamed(older.engine.snapshot(), 'Nhật ký');
    const said = (row: number) => Array.from({ length: 11 }, (_, column) => log[row]?.[column]?.v ?? '');
    expect(said(0)).toEqual([
      ...[headings.edition, headings.user, headings.time, headings.action, headings.rows],
      ...[
        headings.usd,
        headings.vnd,
        headings.document,
        headings.link,
        'Ghi chú của tôi',
        headings.contentHash,
      ],
    ]);
    const last = Math.max(...Object.keys(log).map(Number));
    expect(said(last - 1).slice(8)).toEqual([expect.stringContaining('https://'), 'Đã gửi', '']);
    expect(said(last)).toEqual([
      ...[2, 'Người thử', '10/01/2025 12:00', languages.vi.interface.menu.callList, expect.any(Number)],
      ...[expect.any(Number), expect.any(Number), expect.any(String), expect.stringContaining('https://')],
      ...['', sha256],
    ]);
  });
});

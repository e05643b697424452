import type { CallListReport, CheckReport, PreviewReport } from '../../src/commands/results';
import type { TotalsResult } from '../../src/core/totals/totals';
import { readBuiltProject } from '../../src/embedded/demo/built-project';
import type { ICellData } from '../../src/embedded/engine/univer-packages';
import type { MenuEntry } from '../../src/embedded/services/world';
import { cellsOf, distFolder, openRegister, sheetNames } from './open-register';

const inputs = ['Giới thiệu', 'Viện trợ', 'Danh mục kêu gọi', 'Nhà tài trợ', 'Lĩnh vực', 'Tỷ giá', 'Cài đặt'];
const writingCommands = ['checkRegister', 'writeTotals', 'issueCallList'];

describe('preview', () => {
  it('writes nothing at all', async () => {
    const host = await openRegister();
    const before = inputs.map((name) => [...cellsOf(host, name)]);
    const { roundTrips, result } = await host.call('previewRegister');
    expect((result as PreviewReport).totals.headline.organisations.valid).toBe(29);
    expect(roundTrips).toMatchObject({ writes: 0, flushes: 0, locks: 0, drive: 0 });
    expect(sheetNames(host)).toEqual(inputs);
    expect(inputs.map((name) => [...cellsOf(host, name)])).toEqual(before);
    expect(host.world.drive).toEqual([]);
  });
});

describe('the commands that write', () => {
  it('leave every input cell and format as it was', async () => {
    const host = await openRegister();
    const before = inputs.map((name) => [...cellsOf(host, name)]);
    for (const command of writingCommands) await host.call(command);
    expect(inputs.map((name) => [...cellsOf(host, name)])).toEqual(before);
    expect(sheetNames(host)).toEqual(
      expect.arrayContaining([...inputs, 'Kết quả kiểm tra', 'Tổng hợp', 'Nhật ký', '_svt']),
    );
  });

  it('flush before they release the lock, and leave it free', async () => {
    const host = await openRegister();
    for (const command of writingCommands) {
      const outcome = await host.call(command);
      expect([command, outcome.releasedUnflushed]).toEqual([command, false]);
      expect(outcome.roundTrips.locks).toBeGreaterThan(0);
      expect(host.world.lock.holder).toBeNull();
    }
  });

  it('say in one sentence that another run holds the lock, and write nothing', async () => {
    const host = await openRegister();
    host.world.lock.holder = { another: 'user' };
    for (const command of writingCommands) {
      await expect(host.call(command)).rejects.toThrow(/^[^\n]{10,300}$/);
    }
    expect(sheetNames(host)).toEqual(inputs);
  });

  it('give the same sheets when they run twice', async () => {
    const host = await openRegister();
    await host.call('checkRegister');
    await host.call('writeTotals');
    const once = ['Kết quả kiểm tra', 'Tổng hợp'].map((name) => [...cellsOf(host, name)]);
    const ids = () => host.engine.workbook.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]);
    const idsOnce = ids();
    await host.call('checkRegister');
    await host.call('writeTotals');
    expect(['Kết quả kiểm tra', 'Tổng hợp'].map((name) => [...cellsOf(host, name)])).toEqual(once);
    expect(ids()).toEqual(idsOnce);
  });

  it('make as many trips to Google for three times the rows', async () => {
    const trips = async (host: Awaited<ReturnType<typeof openRegister>>) => {
      const preview = await host.call('previewRegister');
      const totals = await host.call('writeTotals');
      return [
        (preview.result as PreviewReport).rows[0]?.read,
        preview.roundTrips,
        totals.roundTrips,
      ] as const;
    };
    // Both are long: the rows of a short list are sent with those around it, in fewer calls than a list of its own.
    const timesTheRows = (times: number) =>
      openRegister({ change: ({ sheets }) => repeatRows(sheets?.['1']?.cellData ?? {}, times) });
    const [rows, ...small] = await trips(await timesTheRows(2));
    const [moreRows, ...large] = await trips(await timesTheRows(6));
    expect(moreRows).toBe(3 * (rows ?? 0));
    expect(large).toEqual(small);
  });
});

/** Copies the rows below the header; written by hand, as a user would paste them. */
function repeatRows(cells: Record<number, Record<number, ICellData>>, times: number): void {
  const rows = Object.keys(cells)
    .map(Number)
    .filter((row) => row > 0);
  const height = Math.max(...rows);
  for (let copy = 1; copy < times; copy++) {
    for (const row of rows) cells[row + copy * height] = structuredClone(cells[row] ?? {});
  }
}

describe('issuing the call list', () => {
  it('imports one document, logs it, and numbers the editions', async () => {
    const host = await openRegister();
    const first = (await host.call('issueCallList')).result as CallListReport;
    const second = (await host.call('issueCallList')).result as CallListReport;
    expect(host.world.drive).toHaveLength(2);
    expect(host.world.drive.map(({ mimeType, trashed }) => [mimeType, trashed])).toEqual([
      ['application/vnd.google-apps.document', false],
      ['application/vnd.google-apps.document', false],
    ]);
    expect([first.edition, second.edition]).toEqual([1, 2]);
    expect(first.sha256).toBe(second.sha256);
    expect([...cellsOf(host, 'Nhật ký').values()].join()).toContain(first.sha256);
  });
});

describe('permissions', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const shipped = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(scope);

  it.each([
    ['spreadsheets.currentonly', 'previewRegister'],
    ['drive.file', 'issueCallList'],
    ['script.container.ui', 'openSidebar'],
  ])('%s cannot be taken away: %s', async (name, command) => {
    const without = await openRegister({ scopes: shipped.filter((one) => one !== scope(name)) });
    await expect(without.call(command)).rejects.toThrow();
    const shippedHost = await openRegister({ scopes: shipped });
    await expect(shippedHost.call(command)).resolves.toBeDefined();
  });
});

describe('the menu', () => {
  it.each(['vi', 'en_GB'])(
    'comes up without any permission and names functions that exist (%s)',
    async (userLocale) => {
      const host = await openRegister({ userLocale });
      await host.call('onOpen', [], 'none');
      const names = functionsOf(host.world.interface.menus);
      expect(names.length).toBeGreaterThan(5);
      const { code } = readBuiltProject(distFolder);
      for (const name of names) expect(code).toContain(`function ${name}(`);
    },
  );
});

function functionsOf(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'item') return [entry.functionName];
    return entry.kind === 'menu' ? functionsOf(entry.entries) : [];
  });
}

describe('custom functions in cells', () => {
  it('compute the totals that the command writes', async () => {
    const tables = "'Tỷ giá'!A1:D600,'Nhà tài trợ'!A1:H100,'Lĩnh vực'!A1:F20,'Cài đặt'!A1:C100";
    const host = await openRegister({
      change: ({ sheets }) => {
        const cells = sheets?.['0']?.cellData;
        if (cells === undefined) throw new Error('no first sheet');
        cells[200] = { 1: { f: `=AID_BY('Viện trợ'!A1:AH200,"lĩnh vực","cam kết","USD",,,${tables})` } };
        cells[300] = { 1: { f: '=AID_WORDS(1500000,"VND","vi")' } };
      },
    });
    const totals = (await host.call('writeTotals')).result as TotalsResult;
    const sheet = host.engine.workbook.getSheets()[0];
    if (sheet === undefined) throw new Error('no sheet');
    const at = (row: number, column: number) => host.engine.cells.cell(sheet, row, column)?.v;
    expect(host.cellFaults).toEqual([]);
    expect(at(300, 1)).toBe('Một triệu năm trăm nghìn đồng');
    const lines = Array.from({ length: 30 }, (_, index) => at(201 + index, 3)).filter(
      (value) => value !== undefined,
    );
    expect(lines.at(-1)).toBe(Number(totals.bySector.total.usd));
  });
});

describe('a check', () => {
  it('reports nothing on the clean sample once its last decision lies behind', async () => {
    const host = await openRegister();
    const { findings } = (await host.call('checkRegister')).result as CheckReport;
    expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'decision-in-future')).toEqual([]);
  });
});

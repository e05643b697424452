import type {
  InsertedFormula,
  OverviewAnswer,
  SavedOffice,
  TotalsAnswer,
} from '../../src/commands/sidebar-results';
import type { Host } from '../../src/embedded/host';
import { cellsOf, openRegister } from './open-register';

const totals = { measure: 'committed', dimension: 'sector', currency: 'USD', from: null, to: null };

function messageOf(host: Host, name: string, ...given: readonly unknown[]): Promise<string> {
  return host.call(name, given).then(
    () => 'no fault',
    (fault: Error) => fault.message,
  );
}

function addSheet({ engine, world }: Host, cell: { readonly row: number; readonly column: number }): void {
  engine.api.getActiveWorkbook()?.create('Của tôi', 40, 10);
  world.interface.currentCell = { sheet: 'Của tôi', ...cell };
}

describe('what the sidebar only looks at', () => {
  it.each([
    ['readOverview', []],
    ['readFindings', [{ rule: null, from: 0 }]],
    ['readTotals', [totals]],
    ['planCallList', [null]],
    ['readOffice', []],
  ])('%s writes nothing, takes no lock and asks Drive nothing', async (name, given) => {
    const host = await openRegister();
    const before = JSON.stringify(host.engine.snapshot());
    const { roundTrips } = await host.call(name, given);
    expect(roundTrips).toMatchObject({ writes: 0, flushes: 0, locks: 0, drive: 0 });
    expect(JSON.stringify(host.engine.snapshot())).toBe(before);
  });

  it('tells the account, the decisions and the published total', async () => {
    const host = await openRegister();
    const { overview, language, at } = (await host.call('readOverview')).result as OverviewAnswer;
    expect([language, at]).toEqual(['vi', '12:00']);
    expect(overview?.aid).toMatchObject({ toReview: 0 });
    expect(overview?.aid?.usable).toBe(overview?.aid?.read);
    const programme = { ...totals, from: '2019-01-01', to: '2025-12-31' };
    const { view, offered } = (await host.call('readTotals', [programme])).result as TotalsAnswer;
    expect(view.total.usd).toBe('19393768.00');
    expect(view.lines.reduce((sum, line) => sum + line.items, 0)).toBe(view.total.items);
    expect(offered.windows[0]?.kind).toBe('reporting-year');
  });

  it.each([
    ['readFindings', [{ rule: 'không có', from: 0 }], 'rule: không có'],
    ['readTotals', [{ ...totals, dimension: 'xyz' }], 'dimension: xyz'],
    ['insertTotalsFormula', [{ ...totals, measure: 'xyz' }], 'measure: xyz'],
    ['goToCell', ['Viện trợ', 'F'], 'address: F'],
    ['saveOffice', [{ province_vi: 7 }], 'province_vi: 7'],
  ])('%s refuses words that it does not know with one sentence', async (name, given, detail) => {
    expect(await messageOf(await openRegister(), name, ...given)).toBe(
      `Thanh bên gửi một yêu cầu mà tiện ích không hiểu (${detail}). Hãy tải lại trang bảng tính rồi mở lại thanh bên.`,
    );
  });
});

describe('going to a cell', () => {
  it('puts the user on it', async () => {
    const host = await openRegister();
    await host.call('goToCell', ['Nhà tài trợ', 'C4']);
    expect(host.world.interface).toMatchObject({
      activeSheet: 'Nhà tài trợ',
      currentCell: { sheet: 'Nhà tài trợ', row: 4, column: 3 },
    });
  });

  it.each([
    ['Không có bảng này', 'A1'],
    ['Nhà tài trợ', 'A9999999'],
  ])('says that %s!%s is gone', async (sheet, cell) => {
    expect(await messageOf(await openRegister(), 'goToCell', sheet, cell)).toContain(
      `Không còn ô ${sheet}!${cell}`,
    );
  });
});

describe('inserting the formula', () => {
  it('fills the table from the cell of the user, and follows the register', async () => {
    const host = await openRegister();
    addSheet(host, { row: 3, column: 2 });
    const programme = { ...totals, from: '2019-01-01', to: '2025-12-31' };
    const { cell, formula } = (await host.call('insertTotalsFormula', [programme])).result as InsertedFormula;
    expect([cell, formula.split(';').slice(1, 6)]).toEqual([
      'B3',
      ['"lĩnh vực"', '"cam kết"', '"USD"', '"01/01/2019"', '"31/12/2025"'],
    ]);
    expect(host.cellFaults).toEqual([]);
    const sheet = host.engine.workbook.getSheetBySheetName('Của tôi');
    const shown = [...Array(30).keys()].map((row) => sheet && host.engine.cells.cell(sheet, row, 3)?.v);
    expect(shown).toContain(19393768);
  });

  it('never writes over anything', async () => {
    const host = await openRegister();
    addSheet(host, { row: 3, column: 2 });
    host.engine.api.getActiveWorkbook()?.getSheetByName('Của tôi')?.getRange(5, 3).setValue('của tôi');
    await host.settle();
    const before = [...cellsOf(host, 'Của tôi')];
    expect(await messageOf(host, 'insertTotalsFormula', totals)).toMatch(/^Bảng cần các ô trống B3:E\d+/);
    expect([...cellsOf(host, 'Của tôi')]).toEqual(before);
  });

  it.each([
    ['a cell of the register', { sheet: 'Viện trợ', row: 200, column: 1 }, 'nằm trong bảng “Viện trợ”'],
    ['no cell', null, 'Chưa có ô nào được chọn'],
  ])('refuses %s', async (_name, currentCell, expected) => {
    const host = await openRegister();
    host.world.interface.currentCell = currentCell;
    expect(await messageOf(host, 'insertTotalsFormula', totals)).toContain(expected);
  });
});

describe('saving the office', () => {
  it('writes only what changed, as text, whatever it begins with', async () => {
    const host = await openRegister();
    const before = cellsOf(host, 'Cài đặt');
    const given = { province_vi: '=HYPERLINK("https://example.com")' };
    const { sheet, created, changed } = (await host.call('saveOffice', [given])).result as SavedOffice;
    expect({ sheet, created, changed }).toEqual({ sheet: 'Cài đặt', created: false, changed: 1 });
    const after = cellsOf(host, 'Cài đặt');
    const places = new Set([...before.keys(), ...after.keys()]);
    expect([...places].filter((place) => before.get(place) !== after.get(place))).toHaveLength(1);
    const settings = host.engine.workbook.getSheetBySheetName('Cài đặt');
    const formulas = [...Array(100).keys()].map(
      (row) => settings && host.engine.cells.formula(settings, row, 1),
    );
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  it('says which value is not understood and writes nothing', async () => {
    const host = await openRegister();
    const before = [...cellsOf(host, 'Cài đặt')];
    expect(await messageOf(host, 'saveOffice', { as_of: 'hôm qua' })).toMatch(
      /^Không hiểu giá trị vừa nhập\./,
    );
    expect([...cellsOf(host, 'Cài đặt')]).toEqual(before);
  });
});

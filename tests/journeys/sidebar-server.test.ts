import type {
  InsertedFormula,
  OverviewAnswer,
  SavedOffice,
  TotalsAnswer,
} from '../../src/commands/sidebar-results';
import { askCube } from '../../src/core/totals/cube/ask-cube';
import { openCube } from '../../src/core/totals/cube/open-cube';
import { measureNames } from '../../src/core/totals/question';
import type { Host } from '../../src/embedded/host';
import { totalsView } from '../../src/sidebar/totals/totals-view';
import { cellsOf, openRegister } from './open-register';

const totals = {
  measure: 'committed',
  dimension: 'sector',
  currency: 'USD',
  from: '2019-01-01',
  to: '2025-12-31',
} as const;

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

/** The clean sample has no sheet of payments. */
async function addPayments(host: Host): Promise<void> {
  await host.call('createMissingSheets');
  const book = host.engine.api.getActiveWorkbook();
  const code = book?.getSheetByName('Viện trợ')?.getRange(4, 0).getValue() ?? '';
  const payments = [
    [code, '2024', 'Cam kết năm', 300_000, 'USD'],
    [code, '05/2024', 'Giải ngân', 120_000.5, 'USD'],
    ['không có', '06/2024', 'Giải ngân', 1, 'USD'],
  ];
  const sheet = book?.getSheetByName('Cam kết và giải ngân');
  for (const [row, cells] of payments.entries()) {
    for (const [column, value] of cells.entries()) sheet?.getRange(row + 1, column).setValue(value);
  }
  await host.settle();
}

describe('what the sidebar only looks at', () => {
  it.each([
    ['readOverview', []],
    ['readFindings', [{ rule: null, from: 0 }]],
    ['readTotals', [null]],
    ['planCallList', [null]],
    ['readOffice', []],
  ])('%s writes nothing, takes no lock and asks Drive nothing', async (name, given) => {
    const host = await openRegister();
    const before = JSON.stringify(host.engine.current());
    const { roundTrips } = await host.call(name, given);
    expect(roundTrips).toMatchObject({ writes: 0, flushes: 0, locks: 0, drive: 0 });
    expect(JSON.stringify(host.engine.current())).toBe(before);
  });

  it('tells the account, the decisions and the published total', async () => {
    const host = await openRegister();
    const { overview, language, at } = (await host.call('readOverview')).result as OverviewAnswer;
    expect([language, at]).toEqual(['vi', '12:00']);
    expect(overview?.aid).toMatchObject({ toReview: 0 });
    expect(overview?.aid?.usable).toBe(overview?.aid?.read);
    const { source } = (await host.call('readTotals', [null])).result as TotalsAnswer;
    const table = source === null ? null : askCube(openCube(source.cube), totals)?.table;
    expect(table?.total.usd).toBe('19393768.00');
    expect(source?.offered.windows[0]?.kind).toBe('reporting-year');
  });

  it('sends the figures again only where they are others', async () => {
    const host = await openRegister();
    const first = (await host.call('readTotals', [null])).result as TotalsAnswer;
    const second = (await host.call('readTotals', [first.mark])).result as TotalsAnswer;
    expect(second).toMatchObject({ mark: first.mark, source: null });
    host.engine.api.getActiveWorkbook()?.getSheetByName('Viện trợ')?.getRange(5, 3).setValue('Tên khác');
    await host.settle();
    const third = (await host.call('readTotals', [first.mark])).result as TotalsAnswer;
    expect(third.source).not.toBeNull();
  });

  it.each([
    ['readFindings', [{ rule: 'không có', from: 0 }], 'rule: không có'],
    ['insertTotalsFormula', [{ ...totals, dimension: 'xyz' }], 'dimension: xyz'],
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
    const { cell, formula } = (await host.call('insertTotalsFormula', [totals])).result as InsertedFormula;
    expect([cell, formula.split(';').slice(1, 6)]).toEqual([
      'B3',
      ['"lĩnh vực"', '"cam kết"', '"USD"', '"01/01/2019"', '"31/12/2025"'],
    ]);
    expect(host.cellFaults).toEqual([]);
    const sheet = host.engine.workbook.getSheetBySheetName('Của tôi');
    const shown = [...Array(30).keys()].map((row) => sheet && host.engine.cells.cell(sheet, row, 3)?.v);
    expect(shown).toContain(19393768);
  });

  it('says every kind of view: the cells give what the page gives', async () => {
    const host = await openRegister();
    await addPayments(host);
    addSheet(host, { row: 1, column: 1 });
    const { source } = (await host.call('readTotals', [null])).result as TotalsAnswer;
    const cube = openCube(source?.cube ?? { parts: [], sheets: [], periods: [], titles: [] });
    const sheet = host.engine.workbook.getSheetBySheetName('Của tôi');
    const shown = (row: number, column: number) => sheet && host.engine.cells.cell(sheet, row, column)?.v;
    const measures = source?.offered.measures ?? [];
    expect(measures.map(({ name }) => name)).toEqual([
      ...measureNames.slice(0, 7),
      'disbursed-share',
      ...measureNames.slice(7),
    ]);
    const oneOfEachKind = ['committed', 'count-active', 'disbursed-share', 'remaining'];
    for (const { name, dimensions } of measures.filter((one) => oneOfEachKind.includes(one.name))) {
      const asked = { ...totals, measure: name, dimension: dimensions[0] ?? 'sector' };
      const view = totalsView(cube, asked);
      const cells = host.engine.api.getActiveWorkbook()?.getSheetByName('Của tôi')?.getRange(0, 0, 40, 10);
      cells?.clear();
      await host.settle();
      await host.call('insertTotalsFormula', [asked]);
      await host.settle();
      expect(host.cellFaults).toEqual([]);
      const lines = [...(view?.lines ?? []), ...(view === null ? [] : [view.total])];
      expect([name, ...lines.map((_, index) => shown(index + 1, view?.kind === 'amounts' ? 2 : 1))]).toEqual([
        name,
        ...lines.map(({ line, amount }) => (view?.kind === 'counts' ? line.items : Number(amount))),
      ]);
      expect(shown(lines.length + 1, 0) ?? null).toBeNull();
    }
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

import type { TotalsResult } from '../../src/core/totals/totals';
import type { Host } from '../../src/embedded/host';
import { openRegister } from './open-register';

const aid = "'Viện trợ'!A1:AH200";
const calls = "'Danh mục kêu gọi'!A1:AM60";
const tables = "'Tỷ giá'!A1:D600,'Nhà tài trợ'!A1:H100,'Lĩnh vực'!A1:F20,'Cài đặt'!A1:C100";

/** Every custom function, each in a column of its own so that tables have room. */
const formulas: readonly string[] = [
  `=AID_TOTAL(${aid},"cam kết","USD",2024,2024,,,${tables})`,
  `=AID_BY(${aid},"lĩnh vực","cam kết","USD",2024,2024,${tables})`,
  `=AID_CROSSTAB(${aid},"sector","year","committed","VND",,,${tables})`,
  `=AID_GROWTH(${aid},"số khoản","USD",2024,2024,,${tables})`,
  `=AID_CONVERT('Viện trợ'!P2,'Viện trợ'!O2,'Viện trợ'!W2,"VND",'Tỷ giá'!A1:D600)`,
  `=AID_WORDS('Viện trợ'!P2,'Viện trợ'!O2,"vi")`,
  "=AID_PLACE('Viện trợ'!L2)",
  `=AID_NAME("lĩnh vực",'Viện trợ'!I2,"en")`,
  `=AID_CHECK(${aid},"vi",DATE(2024,12,31),${tables})`,
  `=AID_TOTAL(${calls},"còn thiếu","USD",,2024,,,${tables})`,
  `=AID_BY(${aid},"màu","cam kết","USD")`,
];
const wide = 12;

async function open(): Promise<Host> {
  return openRegister({
    change: ({ sheets }) => {
      const first = sheets?.['0'];
      if (first === undefined) throw new Error('no first sheet');
      first.columnCount = formulas.length * wide + wide;
      first.rowCount = 500;
      first.cellData = { 0: Object.fromEntries(formulas.map((f, index) => [index * wide, { f }])) };
    },
  });
}

function valueAt(host: Host, formula: number, row = 0, column = 0): unknown {
  const sheet = host.engine.workbook.getSheets()[0];
  return sheet === undefined ? undefined : host.engine.cells.cell(sheet, row, formula * wide + column)?.v;
}

describe('custom functions in the cells of the sample', () => {
  it('compute, and agree with the Totals sheet', async () => {
    const host = await open();
    const { headline } = (await host.call('writeTotals')).result as TotalsResult;
    expect(host.cellFaults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Đối số “dimension” là “màu”, chưa đúng\. Xin dùng một trong: lĩnh vực, /),
    ]);
    const { usd, items } = headline.newItems;
    expect(valueAt(host, 0)).toBe(Number(usd));
    expect(valueAt(host, 1, 0, 2)).toBe('Giá trị (USD)');
    expect(valueAt(host, 2)).toBe('Sector / year');
    expect([0, 1].map((column) => valueAt(host, 3, 1, column))).toEqual([items, headline.itemsBefore.items]);
    expect(valueAt(host, 4)).toBeGreaterThan(1_000_000);
    expect(valueAt(host, 5)).toBe('Bốn trăm mười hai nghìn năm trăm đô la Mỹ');
    expect(valueAt(host, 6)).toMatch(/Mường Lèo/);
    expect(valueAt(host, 7)).toBe('Health');
    expect(valueAt(host, 8)).toMatch(/^Kết quả kiểm tra/);
    expect(valueAt(host, 9)).toBeGreaterThan(100_000);
  });

  it('change when a cell that they read changes', async () => {
    const host = await open();
    const before = [0, 4, 5].map((formula) => valueAt(host, formula));
    const sheet = host.engine.workbook.getSheets().find((one) => one.getName() === 'Viện trợ');
    if (sheet === undefined) throw new Error('no aid sheet');
    host.engine.change('sheet.mutation.set-range-values', {
      subUnitId: sheet.getSheetId(),
      cellValue: { 1: { 15: { v: 1234.5 } } },
    });
    await host.settle();
    expect(valueAt(host, 5)).toBe('Một nghìn hai trăm ba mươi tư đô la Mỹ và năm mươi xu');
    expect(valueAt(host, 4)).not.toBe(before[1]);
    expect(valueAt(host, 0)).toBe(before[0]);
  });
});

import { languages } from '../../../src/core/languages';
import { totalsSheet } from '../../../src/core/sheets-out/totals-sheet';
import { totalRegister } from '../../../src/core/totals/total-register';
import { aidRow, callRow, decimal, donorRow, money, rateRow, register, whole } from '../sample-rows';

const rows = {
  aid: [
    aidRow({ grant: money('1234.50', 'USD'), donor: whole('Ông A (ví dụ)') }),
    aidRow({ grant: money('1000.00', 'USD'), decisionDate: '2023-04-02', sector: whole('GD') }),
    aidRow({ grant: money('5', 'JPY'), code: '=1+1' }),
  ],
  calls: [callRow()],
  donors: [
    donorRow({ nameVi: 'Tổ chức Bàn tay xanh (ví dụ)' }),
    donorRow({ name: 'Ông A (ví dụ)', type: 'individual', registrationNo: '' }),
  ],
  rates: [
    rateRow({ vnd: decimal('24107.5') }),
    rateRow({ period: '2023-01', vnd: decimal('23500') }),
    rateRow({ period: '2024-12', vnd: decimal('24292') }),
  ],
};

const sheetIn = (language: 'vi' | 'en') => {
  const book = register({ ...rows, settings: { language } });
  return totalsSheet(totalRegister(book), book, languages);
};

const sheet = sheetIn('vi');
const rowAt = (first: string) => sheet.grid.findIndex((cells) => cells[0] === first);
const section = (title: string, length: number) =>
  sheet.grid.slice(rowAt(title) + 1, rowAt(title) + 1 + length).map((cells) => cells.slice(0, 5));

it('is named and titled in the language of the workbook', () => {
  expect([sheet.name, sheet.grid[0]?.[0], sheet.grid[1]?.[0]]).toEqual([
    'Tổng hợp',
    'TỔNG HỢP VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI',
    'Số liệu tính đến ngày 31/12/2024',
  ]);
  const english = sheetIn('en');
  expect([english.name, english.grid[1]?.[0]]).toEqual(['Totals', 'Figures as of 31 December 2024']);
});

it('tells the report in the language of the workbook first and in the other one below', () => {
  const year = sheet.grid.findIndex((cells) =>
    String(cells[0]).startsWith('Năm 2024, tỉnh tiếp nhận 1 khoản'),
  );
  const yearInEnglish = sheet.grid.findIndex((cells) =>
    String(cells[0]).startsWith('In 2024, the province received 1'),
  );
  expect(year).toBeGreaterThan(0);
  expect(yearInEnglish).toBeGreaterThan(year);
});

it('lays the tables out with their totals in bold', () => {
  expect(section('Theo lĩnh vực', 4)).toEqual([
    ['Lĩnh vực', 'Số khoản', 'USD', 'VND', 'Tỷ trọng (%)'],
    ['Y tế', 1, 1234.5, 29760709, 55.2],
    ['Giáo dục và đào tạo', 1, 1000, 23500000, 44.8],
    ['Tổng cộng', 2, 2234.5, 53260709, 100],
  ]);
  expect(sheet.boldRows).toEqual(
    expect.arrayContaining([0, rowAt('Theo lĩnh vực'), rowAt('Theo lĩnh vực') + 4]),
  );
});

it('names donors as the workbook does and individuals not at all', () => {
  expect(section('Theo nhà tài trợ', 4).map((cells) => cells[0])).toEqual([
    'Nhà tài trợ',
    'Tổ chức Bàn tay xanh (ví dụ)',
    'Cá nhân (1)',
    'Tổng cộng',
  ]);
  expect(JSON.stringify(sheet)).not.toContain('Ông A');
});

it('crosses sectors with years', () => {
  expect(section('Lĩnh vực theo năm (USD)', 4).map((cells) => cells.slice(0, 4))).toEqual([
    ['Lĩnh vực', '2023', '2024', 'Tổng cộng'],
    ['Y tế', 0, 1234.5, 1234.5],
    ['Giáo dục và đào tạo', 1000, 0, 1000],
    ['Tổng cộng', 1000, 1234.5, 2234.5],
  ]);
});

it('gives every number its format', () => {
  const formatAt = (row: number, column: number) =>
    sheet.cellFormats.find((format) => format.row === row && format.column === column)?.format;
  const total = rowAt('Theo lĩnh vực') + 4;
  expect([1, 2, 3, 4].map((column) => formatAt(total, column))).toEqual([
    '#,##0',
    '#,##0.00',
    '#,##0',
    '0.0',
  ]);
  const numbers = sheet.grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'number' ? [formatAt(row, column)] : [])),
  );
  expect(numbers).not.toContain(undefined);
});

it('lists what was not converted with a link to its row, and the rates used', () => {
  const first = rowAt('Viện trợ');
  expect(sheet.grid.slice(first, first + 2).map((cells) => cells.slice(0, 7))).toEqual([
    ['Viện trợ', 2, 5, 'JPY', 'USD', '21/05/2024', '=1+1'],
    ['Viện trợ', 2, 5, 'JPY', 'VND', '21/05/2024', '=1+1'],
  ]);
  expect(sheet.links).toEqual([
    { row: first, column: 0, sheet: 'Viện trợ', address: 'A2' },
    { row: first + 1, column: 0, sheet: 'Viện trợ', address: 'A2' },
  ]);
  expect(section('Tỷ giá đã dùng', 3).map((cells) => cells.slice(0, 5))).toEqual([
    ['Nguyên tệ', 'Số dòng', 'VND cho 1 đơn vị', 'Thời điểm', 'Tỷ giá của'],
    ['USD', 1, 23500, '04/2023', '01/2023'],
    ['USD', 1, 24107.5, '05/2024', '05/2024'],
  ]);
});

it('has rows of one width', () => {
  expect(new Set(sheet.grid.map((cells) => cells.length))).toEqual(new Set([sheet.columnWidths.length]));
  expect(sheet.columnFormats.length).toBe(sheet.columnWidths.length);
});

it('writes a number of more than 15 digits as text, digit for digit', () => {
  const book = register({
    aid: [aidRow({ grant: money('1234567890123456', 'VND') })],
    rates: [rateRow({ vnd: decimal('1') })],
  });
  const { grid } = totalsSheet(totalRegister(book), book, languages);
  const total = grid.find((cells) => cells[0] === 'Y tế');
  expect(total?.slice(1, 4)).toEqual([1, '1234567890123456.00', '1234567890123456']);
});

it('is whole for an empty register', () => {
  const book = register();
  const { grid } = totalsSheet(totalRegister(book), book, languages);
  expect(grid.some((cells) => cells[0] === 'Tổng cộng' && cells[1] === 0)).toBe(true);
  expect(grid.flat()).not.toContain(undefined);
});

import { languages } from '../../../src/core/languages';
import { totalsSheet } from '../../../src/core/sheets-out/totals-sheet';
import { totalRegister } from '../../../src/core/totals/total-register';
import { aidRow, callRow, decimal, donorRow, flowRow, money, rateRow, register, whole } from '../sample-rows';

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
  expect(sheet.links.slice(0, 2)).toEqual([
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

describe('the rows behind the totals', () => {
  const start = rowAt('Các dòng làm nên các tổng trên');
  const behind = sheet.grid.slice(start + 2, start + 4);

  it('are told with their lines and how each amount was made', () => {
    expect(sheet.grid[start + 1]?.slice(0, 5)).toEqual(['Bảng', 'Dòng', 'USD', 'VND', 'Số tiền']);
    expect(behind[0]?.slice(0, 14)).toEqual([
      'Viện trợ',
      2,
      1234.5,
      29760709,
      1234.5,
      'USD',
      'SL-2024-001',
      '21/05/2024',
      'Y tế',
      'Cá nhân (1)',
      'Đức',
      'Toàn tỉnh',
      'Đang thực hiện',
      '2024',
    ]);
    expect(behind[0]?.slice(14, 16)).toEqual(['Không cần quy đổi', 'Tỷ giá của tháng 05/2024']);
    expect(behind[1]?.slice(14, 16)).toEqual([
      'Không cần quy đổi',
      'Tỷ giá tháng trước gần nhất trong năm 01/2023',
    ]);
  });

  it('sum to the total, and lead to their rows', () => {
    const total = sheet.grid[rowAt('Theo lĩnh vực') + 4] ?? [];
    expect(behind.reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(total[2]);
    expect(sheet.links.filter(({ row }) => row >= start + 2 && row < start + 4)).toHaveLength(2);
  });
});

it('says for each total that it agrees with the rows and with the others', () => {
  const start = rowAt('Đối chiếu');
  const lines = sheet.grid.slice(
    start + 2,
    sheet.grid.findIndex((cells, row) => row > start && cells[0] === ''),
  );
  expect(lines.length).toBe(15);
  expect(lines.map((cells) => cells[3])).toEqual(lines.map(() => 'Khớp'));
  expect(lines[2]).toEqual(
    expect.arrayContaining(['Số đã tính = tổng các dòng của “Theo lĩnh vực” (USD)', 2234.5]),
  );
});

it('sets what decisions state beside what the rate makes of it', () => {
  const book = register({
    aid: [aidRow({ grant: money('150.00', 'AUD'), grantUsd: money('99.00', 'USD') })],
    rates: [rateRow({ vnd: decimal('24000') }), rateRow({ currency: 'AUD', vnd: decimal('16000') })],
  });
  const { grid } = totalsSheet(totalRegister(book), book, languages);
  const start = grid.findIndex((cells) => cells[0] === 'Số quy đổi ghi trong quyết định so với tỷ giá');
  expect(grid[start + 2]?.slice(2, 10)).toEqual([
    150,
    'AUD',
    'USD',
    'Tỷ giá của tháng',
    '05/2024',
    99,
    100,
    -1,
  ]);
});

it('tells yearly commitments and payments apart from commitments', () => {
  const flows = [
    flowRow({ type: 'commitment', date: '2024', amount: money('80.00', 'USD') }),
    flowRow({ date: '2024-05-02', amount: money('20.00', 'USD') }),
    flowRow({ code: 'SL-0', date: '2024-05-02', amount: money('7.00', 'USD') }),
  ];
  const book = register({ ...rows, flows });
  const result = totalRegister(book);
  const { grid } = totalsSheet(result, book, languages);
  const start = grid.findIndex((cells) => String(cells[0]).startsWith('Cam kết từng năm và giải ngân'));
  expect(grid.slice(start + 2, start + 4).map((cells) => cells.slice(0, 4))).toEqual([
    ['2024', 80, 20, 25],
    ['Tổng cộng', 80, 20, 25],
  ]);
  expect(result.leftOut.filter(({ bucket }) => bucket === 'without-item')).toHaveLength(1);
});

it('draws its charts beside the tables, of the lines without the total', () => {
  const charts = sheet.charts ?? [];
  expect(charts.map(({ title, kind }) => [title, kind])).toEqual([
    ['Theo lĩnh vực', 'bar'],
    ['Theo năm phê duyệt', 'column'],
    ['Theo nhà tài trợ', 'bar'],
  ]);
  for (const chart of charts) {
    const named = sheet.grid
      .slice(chart.firstRow, chart.firstRow + chart.rows)
      .map((cells) => cells[chart.nameColumn]);
    expect(sheet.grid[chart.anchor.row]?.[0]).toBe(chart.title);
    expect(named).not.toContain('Tổng cộng');
    expect(named).not.toContain('');
  }
  expect(sheet.ownChartTitles).toEqual(expect.arrayContaining(['Theo lĩnh vực', 'By sector']));
});

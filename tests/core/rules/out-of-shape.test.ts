import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import { totalRegister } from '../../../src/core/totals/total-register';
import type { Cell, Merge } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const header = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ',
  'Ngày quyết định',
  'Số quyết định',
];
const row = (number: number, change: Readonly<Record<string, Cell>> = {}): readonly Cell[] => {
  const good: readonly Cell[] = [
    `SL-YT-2024-00${number}`,
    `Trạm y tế số ${number} cho xã vùng cao`,
    'Bàn tay xanh',
    'YT',
    'USD',
    1000 * number,
    { date: '2024-05-21' },
    `31${number}/QĐ-UBND`,
  ];
  return good.map((cell, column) => change[header[column] ?? ''] ?? cell);
};
const rows = [row(1), row(2), row(3)];
const without = (heading: string) => {
  const column = header.indexOf(heading);
  return [header, ...rows].map((cells) => cells.filter((_, index) => index !== column));
};
const renamed = (from: string, to: string) => [
  header.map((heading) => (heading === from ? to : heading)),
  ...rows,
];

/** What an out-of-shape sheet says, and how many of its three items are counted all the same. */
const shapes: Readonly<
  Record<
    string,
    {
      cells: readonly (readonly Cell[])[];
      says: readonly string[];
      counted: number;
      merges?: readonly Merge[];
    }
  >
> = {
  'a sheet in shape': { cells: [header, ...rows], says: [], counted: 3 },
  'titles above the header': {
    cells: [['UBND TỈNH SƠN LA'], ['SỔ THEO DÕI VIỆN TRỢ'], [], header, ...rows],
    says: [],
    counted: 3,
  },
  'no header': { cells: [['Số liệu chưa nhập'], ['Chờ đối chiếu']], says: ['missing-header'], counted: 0 },
  'an empty sheet': { cells: [], says: ['missing-header'], counted: 0 },
  'a missing column that is needed': {
    cells: without('Vốn viện trợ'),
    says: ['missing-key-column'],
    counted: 0,
  },
  'a missing column that is useful': { cells: without('Lĩnh vực'), says: [], counted: 3 },
  'a renamed column': { cells: renamed('Nhà tài trợ', 'Bên cho'), says: ['missing-key-column'], counted: 3 },
  'a column by another name and without accents': {
    cells: renamed('Nhà tài trợ', 'NHA TAI TRO'),
    says: [],
    counted: 3,
  },
  'a doubled column': {
    cells: [[...header, 'Vốn viện trợ'], ...rows.map((cells) => [...cells, 7])],
    says: ['doubled-column'],
    counted: 3,
  },
  'blank rows among the data': {
    cells: [header, rows[0] ?? [], [], ['', ''], rows[1] ?? [], rows[2] ?? []],
    says: [],
    counted: 3,
  },
  'sector headings and a right sum': {
    cells: [header, ['I. LĨNH VỰC Y TẾ'], ...rows, ['', 'Tổng cộng', '', '', 'USD', 6000]],
    says: [],
    counted: 3,
  },
  'a wrong sum': {
    cells: [header, ...rows, ['', 'Tổng cộng', '', '', 'USD', 7000]],
    says: ['subtotal-differs'],
    counted: 3,
  },
  'the same header once more': {
    cells: [header, row(1), [], ['PHẦN II'], header, row(2), row(3)],
    says: [],
    counted: 3,
  },
  'another table below': {
    cells: [
      header,
      ...rows,
      [],
      ['Lĩnh vực', 'Mã', 'Vốn viện trợ', 'Ghi chú'],
      ['Y tế', 'SL-YT-2024-001', 6000, ''],
    ],
    says: ['another-table'],
    counted: 3,
  },
  'an error in the amount': {
    cells: [header, row(1, { 'Vốn viện trợ': '#REF!' }), row(2), row(3)],
    says: ['error-cell'],
    counted: 2,
  },
  'an error in the donor, which never costs money': {
    cells: [header, row(1, { 'Nhà tài trợ': '#N/A' }), row(2), row(3)],
    says: ['error-cell'],
    counted: 3,
  },
  'a merged sector over two rows': {
    cells: [header, row(1), row(2, { 'Lĩnh vực': '' }), row(3)],
    merges: [{ top: 1, left: 3, bottom: 2, right: 3 }],
    says: [],
    counted: 3,
  },
};

describe.each(Object.entries(shapes))('%s', (_, { cells, says, counted, merges }) => {
  const base = aWorkbook({
    'Viện trợ': cells,
    'Tỷ giá': [
      ['Tháng', 'Nguyên tệ', 'VND'],
      ['2024', 'USD', 24_000],
    ],
  });
  const sheets = base.sheets.map((sheet) =>
    sheet.name === 'Viện trợ' && merges ? { ...sheet, merges } : sheet,
  );
  const register = readRegister({ ...base, sheets });

  it('is told clearly and counts what it can', () => {
    const quiet = new Set(['missing-column', 'unlisted-donor', 'slow-appraisal']);
    const said = new Set(checkRegister(register).findings.map(({ rule }) => rule));
    expect([...said].filter((rule) => !quiet.has(rule))).toEqual(says);
    const aid = totalRegister(register);
    expect(register.aid.rows.length - aid.leftOut.filter(({ sheet }) => sheet === 'Viện trợ').length).toBe(
      counted,
    );
  });
});

import { findFixes } from '../../../src/core/fixes/find-fixes';
import { newCodes } from '../../../src/core/fixes/new-codes';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const header = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Địa bàn thực hiện',
  'Nguyên tệ',
  'Vốn viện trợ',
  'Ngày quyết định',
  'Số quyết định',
];
const good: readonly Cell[] = [
  'SL-YT-2024-001',
  'Trạm y tế cho xã vùng cao',
  'Green Hands',
  'YT',
  'Toàn tỉnh',
  'USD',
  1000,
  { date: '2024-05-21' },
  '318/QĐ-UBND',
];

/** The fixes of a sheet of good rows that differ by these cells, by heading. */
function fixesOf(...rows: readonly Readonly<Record<string, Cell>>[]) {
  const cells = rows.map((changes) => good.map((cell, column) => changes[header[column] ?? ''] ?? cell));
  const donors = [
    ['Tên', 'Loại'],
    ['Green Hands', 'Tổ chức PCPNN'],
  ];
  const workbook = aWorkbook({ 'Viện trợ': [header, ...cells], 'Nhà tài trợ': donors });
  return findFixes(readRegister(workbook)).map(({ cell, before, after, rules }) => [
    cell,
    before,
    after,
    ...rules,
  ]);
}

describe('certain corrections', () => {
  it('are none for good rows', () => {
    expect(fixesOf({})).toEqual([]);
  });

  it.each<[string, string, Cell, unknown[]]>([
    [
      'spaces',
      'Tên khoản viện trợ',
      ' Trạm  y tế cho xã',
      ['B2', ' Trạm  y tế cho xã', 'Trạm y tế cho xã', 'text-not-normalised'],
    ],
    [
      'several faults of one text together',
      'Tên khoản viện trợ',
      ' Trạm y tế xã Ðoàn Kết ',
      ['B2', ' Trạm y tế xã Ðoàn Kết ', 'Trạm y tế xã Đoàn Kết', 'text-not-normalised', 'lookalike-d'],
    ],
    [
      'an amount as text',
      'Vốn viện trợ',
      '1.234.567,50',
      ['G2', '1.234.567,50', 1234567.5, 'amount-typed-as-text'],
    ],
    [
      'a day as text',
      'Ngày quyết định',
      '21/5/2024',
      ['H2', '21/5/2024', { date: '2024-05-21' }, 'date-typed-as-text'],
    ],
    ['the name of the list', 'Nhà tài trợ', 'GREEN HANDS', []],
    [
      'a hyphen',
      'Số quyết định',
      '318/QD – UBND',
      ['I2', '318/QD – UBND', '318/QĐ-UBND', 'malformed-decision-number'],
    ],
  ])('of %s', (_, heading, cell, expected) => {
    expect(fixesOf({ [heading]: cell })).toEqual(expected.length === 0 ? [] : [expected]);
  });

  it.each<[string, string, Cell]>([
    ['1.234, which has two readings', 'Vốn viện trợ', '1.234'],
    ['an old encoding', 'Tên khoản viện trợ', 'Dù ¸n viÖn trî x©y dùng tr\u00adêng häc'],
    ['a formula error', 'Vốn viện trợ', '#REF!'],
    ['an old commune beside others', 'Địa bàn thực hiện', 'xã Bồng Lai; xã Nowhere'],
  ])('are never guessed for %s', (_, heading, cell) => {
    expect(fixesOf({ [heading]: cell })).toEqual([]);
  });

  it('mend a donor wherever the name stands alone', () => {
    const fixes = fixesOf(
      { 'Nhà tài trợ': 'The Green Hands' },
      { Mã: 'SL-YT-2024-002', 'Nhà tài trợ': 'The Green Hands 60; Hồ Lặng 40' },
      { Mã: 'SL-YT-2024-003', 'Nhà tài trợ': 'The Green Hands' },
    );
    expect(fixes).toEqual([
      ['C2', 'The Green Hands', 'Green Hands', 'donor-spelling'],
      ['C4', 'The Green Hands', 'Green Hands', 'donor-spelling'],
    ]);
  });

  it('give each row without a code the next one of its sector and year', () => {
    expect(fixesOf({}, { Mã: '' }, { Mã: '', 'Lĩnh vực': 'GD' }, { Mã: '', 'Lĩnh vực': '' })).toEqual([
      ['A3', '', 'SL-YT-2024-002', 'missing-code'],
      ['A4', '', 'SL-GD-2024-001', 'missing-code'],
      ['A5', '', 'SL-CPL-2024-001', 'missing-code'],
    ]);
  });

  it.each([
    ['{number}/{year}/{sector}', ['007/2024/YT', ''], '008/2024/YT'],
    ['{number}/{year}/{sector}', ['7/2023/YT', ''], '001/2024/YT'],
    ['SL{year}{number}', ['SL2024001', ''], 'SL2024002'],
    ['{sector}-{number}', ['YT-2024-001', 'yt - 41', ''], 'YT-042'],
  ])('number by the form %s after %j', (form, codes, expected) => {
    const rows: Cell[][] = codes.map((code) => [code, 'Trạm y tế', 'YT', '21/05/2024']);
    const register = readRegister(
      aWorkbook({
        'Viện trợ': [['Mã', 'Tên dự án', 'Lĩnh vực', 'Ngày quyết định'], ...rows],
        'Cài đặt': [
          ['Khóa', 'Giá trị'],
          ['code_form', form],
        ],
      }),
    );
    expect(newCodes(register).map(({ after }) => after)).toEqual([expected]);
  });

  it('also where a fault fills a column', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      Mã: `SL-YT-2024-${100 + index}`,
      'Vốn viện trợ': '1.234.567,50',
    }));
    expect(fixesOf(...rows)).toHaveLength(30);
  });

  it('leave nothing to fix once they are made', () => {
    const changes = {
      Mã: '',
      'Tên khoản viện trợ': ' Trạm  y tế xã Ðoàn Kết',
      'Vốn viện trợ': '1.234.567,50',
    };
    const after = Object.fromEntries(
      fixesOf(changes).map(([cell, , value]) => [header[String(cell).charCodeAt(0) - 65] ?? '', value]),
    );
    expect(fixesOf({ ...changes, ...(after as Record<string, Cell>) })).toEqual([]);
  });
});

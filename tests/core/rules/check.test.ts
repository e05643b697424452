import fc from 'fast-check';
import { checkRegister } from '../../../src/core/rules/check';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from '../tables/a-workbook';

const headings = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Quy đổi USD theo quyết định',
  'Quy đổi VND theo quyết định',
  'Số quyết định',
  'Ngày quyết định',
];

/** A good row; the number makes its code, title and amount its own. */
function goodRow(number: number): Cell[] {
  return [
    `SL-YT-2024-${number}`,
    `Nâng cấp trạm y tế xã số ${number}`,
    'Bàn tay xanh',
    'YT',
    'USD',
    1000 + number,
    1000 + number,
    24_107_000,
    '318/QĐ-UBND',
    { date: '2024-05-21' },
  ];
}

const column = (heading: string) => headings.indexOf(heading);

function goodRowWith(number: number, cells: Readonly<Record<string, Cell>>): Cell[] {
  const row = goodRow(number);
  for (const [heading, cell] of Object.entries(cells)) row[column(heading)] = cell;
  return row;
}

function check(rows: readonly (readonly Cell[])[], header: readonly Cell[] = headings) {
  return checkRegister(readRegister(aWorkbook({ 'Viện trợ': [header, ...rows] })));
}

function brief({ rule, cell, row, blocks }: ReturnType<typeof check>['findings'][number]) {
  return `${rule} ${cell ?? row ?? ''} ${blocks ?? ''}`.trim();
}

describe('checkRegister', () => {
  it('reports nothing of good rows but the columns that the sheet lacks', () => {
    expect(check([goodRow(1), goodRow(2)]).findings.map(brief)).toEqual(['missing-column']);
  });

  it('says where, what as it stands, and what it blocks', () => {
    const [, finding] = check([
      goodRow(1),
      goodRowWith(2, { 'Vốn viện trợ (nguyên tệ)': 'chưa rõ' }),
    ]).findings;
    expect(finding).toEqual({
      rule: 'unreadable-amount',
      severity: 'error',
      blocks: 'total',
      table: 'aid',
      sheet: 'Viện trợ',
      row: 3,
      cell: 'F3',
      field: 'grant',
      code: 'SL-YT-2024-2',
      value: 'chưa rõ',
      facts: {},
      fix: null,
      rows: 1,
    });
  });

  it('lists findings in the order of the rules and then of the rows', () => {
    const { findings } = check([
      goodRowWith(1, { 'Ngày quyết định': 'sau Tết' }),
      goodRowWith(2, { 'Lĩnh vực': 'Thiên văn' }),
      goodRowWith(3, { 'Lĩnh vực': 'YT; GD' }),
      goodRowWith(4, { 'Lĩnh vực': 'Địa chất' }),
    ]);
    expect(findings.map(brief)).toEqual([
      'missing-column',
      'unknown-sector D3 group',
      'unknown-sector D5 group',
      'shares-missing D4 group',
      'unreadable-date J2 total',
    ]);
  });

  it('says a spreadsheet error once, whatever else it breaks', () => {
    const { findings } = check([
      goodRowWith(1, { 'Vốn viện trợ (nguyên tệ)': '#REF!', 'Lĩnh vực': '#N/A', 'Nhà tài trợ': '#N/A' }),
    ]);
    expect(findings.map(brief)).toEqual([
      'missing-column',
      'error-cell C2 group',
      'error-cell D2 group',
      'error-cell F2 total',
    ]);
  });

  it('does not repeat an identity number', () => {
    const { findings } = check([
      goodRowWith(1, { 'Tên khoản viện trợ': 'Quà của ông A, CCCD 014201001234' }),
    ]);
    const finding = findings.find(({ rule }) => rule === 'identity-number');
    expect(finding).toMatchObject({ cell: 'B2', value: '' });
    expect(JSON.stringify(finding)).not.toContain('014201001234');
  });

  it('tells the rows of each sheet and the rules that no sheet has the columns for', () => {
    const { rowsOf, notRun } = check([goodRow(1), goodRow(2)]);
    expect(rowsOf).toEqual([{ sheet: 'Viện trợ', kind: 'aid', read: 2 }]);
    expect(notRun).toEqual(
      expect.arrayContaining(['missing-owner', 'end-before-start', 'passed-call-period']),
    );
    expect(notRun).not.toContain('missing-donor');
    expect(notRun).not.toContain('malformed-code');
  });

  it('judges no row by a column that its own sheet lacks', () => {
    const register = readRegister(
      aWorkbook({
        'Viện trợ 2023': [headings, goodRow(1)],
        'Viện trợ 2024': [
          [...headings, 'Chủ khoản viện trợ'],
          [...goodRow(2), ''],
        ],
      }),
    );
    const owners = checkRegister(register).findings.filter(({ rule }) => rule === 'missing-owner');
    expect(owners.map(({ sheet, cell }) => [sheet, cell])).toEqual([['Viện trợ 2024', 'K2']]);
  });

  it('makes one note of a fault that fills a column', () => {
    const rows = Array.from({ length: 30 }, (_, index) => goodRowWith(index, { Mã: `hồ sơ ${index}` }));
    const notes = check(rows).findings.filter(({ rule }) => rule === 'malformed-code');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ row: null, cell: 'A1', rows: 30, value: 'hồ sơ 0', fix: null });
  });

  it('keeps findings that block apart, and faults of less than a whole column', () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      goodRowWith(index, { 'Ngày quyết định': 'sau Tết', ...(index < 20 ? { Mã: `hồ sơ ${index}` } : {}) }),
    );
    const { findings } = check(rows);
    expect(findings.filter(({ rule }) => rule === 'unreadable-date')).toHaveLength(30);
    expect(findings.filter(({ rule }) => rule === 'malformed-code')).toHaveLength(20);
  });

  it('needs no header, no rows and no sheets', () => {
    expect(check([], ['chữ', 'lạ']).findings.map(brief)).toEqual(['missing-header']);
    expect(checkRegister(readRegister(aWorkbook({}))).findings).toEqual([]);
  });

  it('gives plain JSON of any cells, the same each time, within the rows that were read', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '',
        '#REF!',
        '=1+1',
        'YT; GD',
        '1.234',
        '31/02/2024',
        'USD',
        '\ud800',
        '<b>',
        '5 tỷ',
        'TỔNG',
      ),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constantFrom('2024-02-29', '0202-01-01').map((date) => ({ date })),
    );
    const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        const register = readRegister(aWorkbook({ 'Viện trợ': [headings, ...rows] }));
        const checked = checkRegister(register);
        const json = JSON.stringify(checked);
        expect(JSON.stringify(JSON.parse(json))).toBe(json);
        expect(JSON.stringify(checkRegister(register))).toBe(json);
        expect(checked.findings.every(({ row }) => (row ?? 1) <= rows.length + 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

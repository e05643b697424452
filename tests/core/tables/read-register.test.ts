import fc from 'fast-check';
import { readRegister } from '../../../src/core/tables/read-register';
import type { AidRow } from '../../../src/core/tables/register';
import { Unread } from '../../../src/core/values/unread';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

const donors: Cell[][] = [
  ['Tên', 'Tên tiếng Việt', 'Tên khác', 'Loại', 'Quốc gia'],
  ['Green Hands (sample)', 'Bàn tay xanh (ví dụ)', 'GH; Bàn Tay Xanh', 'Tổ chức PCPNN', 'Úc'],
];

const headings = [
  'Mã',
  'Tên khoản viện trợ',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Địa bàn thực hiện',
  'Nguyên tệ',
  'Vốn viện trợ (nguyên tệ)',
  'Vốn đối ứng (VND)',
  'Trạng thái',
  'Ngày quyết định',
  'Thuộc nguồn thu NSNN',
  'Đánh dấu',
];
const cells: Cell[] = [
  'SL-YT-2024-001',
  'Hỗ trợ trạm y tế xã',
  'Bàn tay xanh (ví dụ)',
  'YT 60; GD 40',
  'xã Song Khủa',
  'USD',
  125000.5,
  '236.000.000 đồng',
  'Đang thực hiện',
  { date: '2024-05-21' },
  'Không',
  'Phụ nữ, trẻ em',
];

const firstAid = (header: Cell[], row: Cell[], more = {}): AidRow => {
  const register = readRegister(aWorkbook({ 'Nhà tài trợ': donors, 'Viện trợ': [header, row], ...more }));
  const [first] = register.aid.rows;
  if (first === undefined) throw new Error('no row was read');
  return first;
};

/** The values of a row without where it stands, for comparing rows of different layouts. */
const valuesOf = ({ origin: _, ...values }: AidRow) => values;

describe('an aid row', () => {
  const row = firstAid(headings, cells);

  it('holds typed values', () => {
    expect(row).toMatchObject({
      code: 'SL-YT-2024-001',
      nameVi: 'Hỗ trợ trạm y tế xã',
      donor: [{ key: 'Green Hands (sample)', share: 10_000 }],
      sector: [
        { key: 'YT', share: 6000 },
        { key: 'GD', share: 4000 },
      ],
      currency: 'USD',
      status: 'ongoing',
      decisionDate: '2024-05-21',
      inBudget: false,
      markers: ['women', 'children'],
    });
    expect(row.grant).toEqual({ currency: 'USD', minor: BigInt(12500050) });
    expect(row.counterpartVnd).toEqual({ currency: 'VND', minor: BigInt(236000000) });
    expect(row.place).toMatchObject([{ kind: 'unit' }]);
  });

  it('is blank, not zero, where the sheet has no column or the cell is blank', () => {
    expect(row.grantUsd).toBeNull();
    expect(row.end).toBeNull();
    expect(row.nameEn).toBe('');
  });

  it('is blank where a cell holds only a dash', () => {
    const dash = ['-', 'Dự án A', '–', '-', '-', '—', '-', '-'];
    const headings = [
      'Mã',
      'Tên dự án',
      'Nhà tài trợ',
      'Lĩnh vực',
      'Vốn viện trợ',
      'Loại tiền',
      'Trạng thái',
    ];
    const [row] = readRegister(aWorkbook({ 'Viện trợ': [headings, dash] })).aid.rows;
    expect(row).toMatchObject({
      ...{ code: '', donor: null, sector: null, grant: null, currency: null, status: null },
    });
  });

  it('knows where it stands and what its cells were', () => {
    expect(row.origin.row).toBe(2);
    expect(row.origin.layout.sheet).toBe('Viện trợ');
    expect(row.origin.cells[9]).toEqual({ date: '2024-05-21' });
  });
});

describe('several things in one cell', () => {
  it('may stand one below another', () => {
    const aliases = ['Green Hands (sample)', '', 'GH\nBàn Tay Xanh', 'Tổ chức PCPNN', 'Úc'];
    const [header = []] = donors;
    const row = firstAid(
      headings,
      cells.map((cell, column) => {
        if (column === 2) return 'bàn tay xanh';
        return column === headings.indexOf('Đánh dấu') ? 'Phụ nữ\nTrẻ em' : cell;
      }),
      { 'Nhà tài trợ': [header, aliases] },
    );
    expect(row.markers).toEqual(['women', 'children']);
    expect(row.donor).toEqual([{ key: 'Green Hands (sample)', share: 10_000 }]);
  });
});

describe('what cannot be read stays unread', () => {
  it.each<[string, keyof AidRow, Cell, string]>([
    ['Vốn viện trợ (nguyên tệ)', 'grant', 'khoảng 5 nghìn', 'not-an-amount'],
    ['Vốn viện trợ (nguyên tệ)', 'grant', '1.234', 'ambiguous-amount'],
    ['Vốn viện trợ (nguyên tệ)', 'grant', '#REF!', 'error-cell'],
    ['Nguyên tệ', 'currency', 'vỏ sò', 'not-in-list'],
    ['Ngày quyết định', 'decisionDate', '31/02/2024', 'not-a-date'],
    ['Ngày quyết định', 'decisionDate', '21/5/24', 'two-digit-year'],
    ['Ngày quyết định', 'decisionDate', '6 tháng đầu năm 2024', 'several-months'],
    ['Lĩnh vực', 'sector', 'Thiên văn', 'not-in-list'],
    ['Lĩnh vực', 'sector', 'YT; GD', 'shares-missing'],
    ['Lĩnh vực', 'sector', 'YT 60; GD 50', 'shares-not-100'],
    ['Nhà tài trợ', 'donor', 'Tổ chức A; Tổ chức B', 'shares-missing'],
    ['Trạng thái', 'status', 'lơ lửng', 'not-in-list'],
    ['Đánh dấu', 'markers', 'trẻ em, voi', 'not-in-list'],
  ])('%s', (heading, field, cell, reason) => {
    const row = [...cells];
    row[headings.indexOf(heading)] = cell;
    const value = firstAid(headings, row)[field];
    expect(value).toBeInstanceOf(Unread);
    expect((value as Unread).reason).toBe(reason);
  });

  it('reads no amount without a currency, and takes the currency that stands in the cell', () => {
    const blank = [...cells];
    blank[headings.indexOf('Nguyên tệ')] = '';
    expect(firstAid(headings, blank).grant).toMatchObject({ reason: 'currency-unknown' });
    blank[headings.indexOf('Vốn viện trợ (nguyên tệ)')] = '500.000 USD';
    expect(firstAid(headings, blank)).toMatchObject({
      currency: 'USD',
      grant: { currency: 'USD', minor: BigInt(50000000) },
    });
  });
});

it('takes the sector of a row from the heading row above it', () => {
  const header: Cell[] = ['Tên khoản viện trợ', 'Nhà tài trợ', 'Lĩnh vực', 'Vốn viện trợ'];
  const register = readRegister(
    aWorkbook({
      'Viện trợ': [
        header,
        ['I. LĨNH VỰC Y TẾ'],
        ['Dự án A', 'Tổ chức A', '', 1],
        ['Dự án B', 'Tổ chức A', 'GD', 1],
        ['Cộng', '', '', 2],
        ['II. Thiên văn'],
        ['Dự án C', 'Tổ chức A', '', 1],
      ],
    }),
  );
  expect(register.aid.rows.map((row) => row.sector)).toMatchObject([
    [{ key: 'YT', share: 10_000 }],
    [{ key: 'GD', share: 10_000 }],
    { reason: 'not-in-list' },
  ]);
  expect(register.aid.skipped.map(({ origin, reason }) => [origin.row, reason])).toEqual([
    [2, 'heading'],
    [5, 'subtotal'],
    [6, 'heading'],
  ]);
});

it('reads the sheets of each year as one table', () => {
  const header: Cell[] = ['Tên khoản viện trợ', 'Nhà tài trợ'];
  const register = readRegister(
    aWorkbook({
      'Viện trợ 2023': [header, ['A', 'x']],
      'Viện trợ 2024': [header, ['B', 'x'], [], ['C', 'x']],
    }),
  );
  expect(register.aid.rows.map((row) => [row.origin.layout.sheet, row.origin.row, row.nameVi])).toEqual([
    ['Viện trợ 2023', 2, 'A'],
    ['Viện trợ 2024', 2, 'B'],
    ['Viện trợ 2024', 4, 'C'],
  ]);
});

it('reads a word by the list of its own column, though another table has the column too', () => {
  const register = readRegister(
    aWorkbook({
      'Viện trợ': [
        ['Tên khoản viện trợ', 'Nhà tài trợ', 'Trạng thái'],
        ['A', 'x', 'Đang kêu gọi'],
      ],
      'Danh mục kêu gọi': [
        ['Tên dự án', 'Lĩnh vực', 'Trạng thái'],
        ['B', 'YT', 'Đang kêu gọi'],
      ],
    }),
  );
  expect(register.aid.rows[0]?.status).toBeInstanceOf(Unread);
  expect(register.calls.rows[0]?.status).toBe('open');
});

it('has the usual sectors where the workbook has none, and only its own where it has some', () => {
  expect(readRegister(aWorkbook({})).sectors.rows.map((row) => row.code)).toContain('YT');
  const own = readRegister(
    aWorkbook({
      Sectors: [
        ['Code', 'Vietnamese name'],
        ['KT', 'Kinh tế'],
      ],
    }),
  );
  expect(own.sectors.rows.map((row) => row.code)).toEqual(['KT']);
});

it('reads rates of months and years', () => {
  const { rates } = readRegister(
    aWorkbook({
      'Tỷ giá': [
        ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)', 'Nguồn'],
        ['05/2024', 'USD', 24107, 'TB 2114/TB-KBNN'],
        [{ date: '2024-06-01' }, 'JPY', '155,25', ''],
        [2024, 'EUR', 'cao', ''],
      ],
    }),
  );
  expect(rates.rows).toMatchObject([
    { period: '2024-05', currency: 'USD', vnd: { digits: BigInt(24107), scale: 0 } },
    { period: '2024-06', currency: 'JPY', vnd: { digits: BigInt(15525), scale: 2 } },
    { period: '2024', currency: 'EUR', vnd: { reason: expect.any(String) } },
  ]);
});

it('takes no rate of a quarter for the rate of its year', () => {
  const { rates } = readRegister(
    aWorkbook({
      'Tỷ giá': [
        ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)'],
        ['Quý I/2024', 'USD', 24107],
      ],
    }),
  );
  expect(rates.rows[0]?.period).toEqual(new Unread('Quý I/2024', 'not-a-date'));
});

describe('laws of reading', () => {
  const order = fc.shuffledSubarray(headings, { minLength: headings.length, maxLength: headings.length });

  it('the order of the columns does not matter', () => {
    const expected = valuesOf(firstAid(headings, cells));
    fc.assert(
      fc.property(order, (shuffled) => {
        const row = shuffled.map((heading) => cells[headings.indexOf(heading)] ?? '');
        expect(valuesOf(firstAid(shuffled, row))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('NFD and NFC read the same', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'Trường',
          'tiểu học',
          'Mường Bú',
          'xã',
          'Đắk',
          'Vân Hồ',
          'Quỹ',
          'ấp',
          'Nhi đồng',
          'ở',
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((chosen) => chosen.join(' '));
    const changed = fc.array(fc.tuple(fc.nat({ max: cells.length - 1 }), words), { maxLength: 4 });
    /** What could not be read is quoted as it was written, in whichever form that is. */
    const told = (row: AidRow) =>
      JSON.stringify(valuesOf(row), (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ).normalize('NFC');
    const headingsInNfd = headings.map((text) => text.normalize('NFD'));
    fc.assert(
      fc.property(changed, (changes) => {
        const row: Cell[] = [...cells];
        for (const [column, text] of changes) row[column] = text;
        const composed = row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFC') : cell));
        const decomposed = row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell));
        expect(told(firstAid(headingsInNfd, decomposed))).toEqual(told(firstAid(headings, composed)));
      }),
      { numRuns: 1000 },
    );
  });

  it('any cells at all are read without an exception', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant({ date: '2024-02-29' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: headings.length }), { maxLength: 5 }), (rows) => {
        const register = readRegister(aWorkbook({ 'Viện trợ': [headings, ...rows] }));
        expect(register.aid.rows.length + register.aid.skipped.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell, Merge } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

const header: Cell[] = [
  'TT',
  'Tên dự án',
  'Nhà tài trợ',
  'Lĩnh vực',
  'Vốn viện trợ',
  'Loại tiền',
  'Địa bàn thực hiện',
];
const item = (title: string, amount: Cell = 1000, sector: Cell = ''): Cell[] => [
  1,
  title,
  'Plan',
  sector,
  amount,
  'USD',
  '',
];

const read = (rows: Cell[][], merges: Merge[] = []) => {
  const workbook = aWorkbook({ 'Viện trợ': [header, ...rows] });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return readRegister({ ...workbook, sheets: [{ ...sheet, merges }] }).aid;
};

const kindsOf = (...rows: Cell[][]) => {
  const { rows: items, skipped } = read(rows);
  const kinds = new Map<number, string>(skipped.map(({ origin, reason }) => [origin.row, reason]));
  for (const { origin } of items) kinds.set(origin.row, 'data');
  return rows.map((_, index) => kinds.get(index + 2) ?? 'blank');
};

describe('a row that is no item', () => {
  it.each<[string, Cell[]]>([
    ['heading', ['I', 'LĨNH VỰC Y TẾ', '', '', '', '', '']],
    ['heading', ['I', 'LĨNH VỰC Y TẾ', '', '', 5000, '', '']],
    ['heading', ['I. LĨNH VỰC Y TẾ', '', '', '', 5000, '', '']],
    ['heading', ['', 'Lĩnh vực: Y tế', '', '', 5000, '', '']],
    ['heading', ['A', 'Dự án chuyển tiếp', '', '', '', '', '']],
    ['subtotal', ['', 'Tổng cộng (I+II)', '', '', 5000, '', '']],
    ['subtotal', ['TỔNG CỘNG', '12 dự án', '8 tổ chức', '', 5000, '', '']],
    ['subtotal', ['III', 'Tổng số', '', '', 5000, '', '']],
    ['subtotal', ['', 'Cộng I', '', '', 5000, '', '']],
    ['subtotal', ['Grand total', '', '', '', 5000, '', '']],
    ['subtotal', ['-', 'Tổng cộng', '-', '–', 5000, '', '-']],
    ['heading', ['I', 'LĨNH VỰC Y TẾ', '-', '-', 5000, '', '-']],
    ['blank', ['-', '', '-', '', '', '', '']],
    ['subtotal', ['', '', '', '', 5000, '', '']],
    ['subtotal', ['', '', '', '', 5000, 'USD', '']],
    ['header', header],
    ['numbering', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']],
    ['numbering', ['A', 'B', '1', '2', '3=1+2', '(4)', '5']],
    ['note', ['', 'Ghi chú: số liệu đến ngày 31/12', '', '', '', '', '']],
    ['note', ['', '', '', '', 'ĐVT: triệu đồng', '', '']],
    ['note', ['', '', '', '', '', '(Đơn vị: 1.000 USD)', '']],
    ['data', ['', 'Đơn vị: Trường mầm non Hoa Ban', '', '', 5000, '', '']],
    ['note', ['', 'NGƯỜI LẬP BIỂU', '', '', 'GIÁM ĐỐC', '', '']],
    ['note', ['', '', '', '', 'Sơn La, ngày 05 tháng 01 năm 2024', '', '']],
    ['data', ['1', 'Dự án A', '', '', '', '', '']],
    ['data', ['', 'Dự án A', '-', '-', '-', '', '']],
    ['data', ['', 'Tổng kết mô hình', '', '', 5000, '', '']],
    ['data', ['', 'Cộng đồng cùng phát triển', '', '', 5000, '', '']],
    ['data', ['', 'Cổng trường mầm non', '', '', 5000, '', '']],
    ['data', ['', 'Cống thoát nước bản Lầm', '', '', 5000, '', '']],
    ['data', ['', 'Công khai ngân sách xã', '', '', 5000, '', '']],
    ['data', ['', 'Tông Cọ: xây trường học', '', '', 5000, '', '']],
    ['data', ['', 'Tổng quát hoá mô hình', '', '', 5000, '', '']],
    ['subtotal', ['', 'TONG CONG', '', '', 5000, '', '']],
    ['subtotal', ['', 'Tổng cộng'.normalize('NFD'), '', '', 5000, '', '']],
    ['data', ['', 'Dự án A', '', '', 5000, '', '']],
    ['data', ['', 'Tổng hợp', 'Plan', '', 5000, '', '']],
    ['data', ['', '', '', '', '#REF!', '', '']],
    ['blank', ['', ' ', '\n', '', '', '', '']],
  ])('%s: %j', (kind, cells) => {
    expect(kindsOf(item('Dự án trước'), cells)).toEqual(['data', kind]);
  });
});

describe('the sector of a heading', () => {
  const sectorsOf = (...rows: Cell[][]) => read(rows).rows.map((row) => row.sector);

  it('holds until the next of its kind, past headings of other kinds', () => {
    expect(
      sectorsOf(
        ['A', 'VIỆN TRỢ PCPNN'],
        ['I', 'LĨNH VỰC Y TẾ (02 dự án)', '', '', 2000],
        ['1. Dự án chuyển tiếp'],
        item('Một'),
        ['2. Dự án mới'],
        item('Hai'),
        ['II', 'Giáo dục và đào tạo'],
        item('Ba'),
        item('Bốn', 5, 'NN'),
      ),
    ).toEqual([
      [{ key: 'YT', share: 10_000 }],
      [{ key: 'YT', share: 10_000 }],
      [{ key: 'GD', share: 10_000 }],
      [{ key: 'NN', share: 10_000 }],
    ]);
  });

  it('is not taken from headings that speak of something else', () => {
    expect(sectorsOf(['NĂM 2023'], item('Một'))).toEqual([null]);
    expect(sectorsOf(['III. THIÊN VĂN'], item('Một'))).toMatchObject([{ reason: 'not-in-list' }]);
  });
});

describe('merged cells', () => {
  const down = (left: number, top: number, bottom: number): Merge => ({ left, right: left, top, bottom });

  it('say the same of each row that they cover', () => {
    const { rows } = read(
      [
        [1, 'Một', 'Plan', 'Y tế', 1000, 'USD', ''],
        [2, 'Hai', '', '', 2000, 'USD', ''],
      ],
      [down(2, 1, 2), down(3, 1, 2)],
    );
    expect(rows.map(({ donor, sector }) => [donor, sector])).toEqual([
      [[{ key: 'Plan', share: 10_000 }], [{ key: 'YT', share: 10_000 }]],
      [[{ key: 'Plan', share: 10_000 }], [{ key: 'YT', share: 10_000 }]],
    ]);
  });

  it('count money once', () => {
    const { rows } = read(
      [
        [1, 'Một', 'Plan', 'Y tế', 1000, 'USD', ''],
        [2, 'Hai', 'Plan', 'Y tế', '', 'USD', ''],
      ],
      [down(4, 1, 2)],
    );
    expect(rows.map(({ grant }) => grant)).toMatchObject([{ minor: BigInt(100000) }, null]);
  });

  it('make one item of several lines where the others say only dashes', () => {
    const lines: Cell[][] = [
      ['1', 'Dự án A', 'Plan', 'Y tế', 1000, 'USD', 'xã Mường Bú'],
      ['', '', '-', '–', '-', ' ', 'xã Ngọc Chiến'],
    ];
    const { rows, skipped } = read(lines, [{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.place).toHaveLength(2);
    expect(rows[0]?.donor).toEqual([{ key: 'Plan', share: 10_000 }]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['continuation']);
  });

  it('make one item of several lines', () => {
    const { rows, skipped } = read(
      [
        [1, 'Một', 'Plan', 'Y tế', 1000, 'USD', 'xã Song Khủa'],
        ['', '', '', '', '', '', 'xã Vân Hồ'],
        [2, 'Hai', 'Plan', 'Y tế', 2000, 'USD', ''],
      ],
      [down(0, 1, 2), down(1, 1, 2), down(2, 1, 2), down(4, 1, 2)],
    );
    expect(rows.map(({ nameVi }) => nameVi)).toEqual(['Một', 'Hai']);
    expect(rows[0]?.place).toHaveLength(2);
    expect(skipped.map(({ origin, reason }) => [origin.row, reason])).toEqual([[3, 'continuation']]);
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      '',
      'I',
      'Tổng cộng',
      '2022-2025',
      '500.000 USD',
      'QĐ số 1/QĐ-UBND ngày 1/2/2020',
      '#N/A',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constant<Cell>({ date: '2024-02-29' }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
  const merge = fc.record({
    top: fc.nat(14),
    left: fc.nat(9),
    bottom: fc.nat(40),
    right: fc.nat(12),
  });

  it('whatever stands in a sheet and is merged in it, every row is read or set aside, and none is both', () => {
    fc.assert(
      fc.property(
        grid,
        fc.array(merge, { maxLength: 4 }),
        fc.constantFrom('Viện trợ', 'Flows', 'Quyết định'),
        (rows, merges, name) => {
          const workbook = aWorkbook({ [name]: [header, ...rows] });
          const sheets = workbook.sheets.map((sheet) => ({ ...sheet, merges }));
          const { aid, flows, decisions } = readRegister({ ...workbook, sheets });
          for (const table of [aid, flows, decisions]) {
            const [layout] = table.layouts;
            if (layout === undefined || Object.keys(layout.columns).length === 0) continue;
            const met = [...table.rows, ...table.skipped]
              .map(({ origin }) => origin.row)
              .sort((a, b) => a - b);
            expect(new Set(met).size).toBe(met.length);
            const filled = [header, ...rows].flatMap((cells, index) =>
              index >= layout.headerRow && cells.some((one) => typeof one !== 'string' || one.trim() !== '')
                ? [index + 1]
                : [],
            );
            expect(met).toEqual(expect.arrayContaining(filled));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the words that offices write', () => {
  it.each([
    ['Giáo dục', 'GD'],
    ['NÔNG NGHIỆP VÀ PTNT', 'NN'],
    ['nước sạch, vệ sinh môi trường', 'NS'],
    ['Biến đổi khí hậu', 'MT'],
  ])('%s is the sector %s', (text, code) => {
    expect(read([item('A', 1, text)]).rows[0]?.sector).toEqual([{ key: code, share: 10_000 }]);
  });

  it('mean nothing in a list of sectors of the office’s own', () => {
    const own: Cell[][] = [
      ['Mã', 'Tên tiếng Việt'],
      ['GD', 'Giao dịch'],
    ];
    const { aid } = readRegister(
      aWorkbook({ 'Lĩnh vực': own, 'Viện trợ': [header, item('A', 1, 'Giáo dục')] }),
    );
    expect(aid.rows[0]?.sector).toMatchObject({ reason: 'not-in-list' });
  });
});

describe('one column for what is two questions', () => {
  const worded = (heading: string, word: string, others: readonly string[] = []) => {
    const cells = ['Dự án A', 'Plan', 1000, word, ...others.map(() => '')];
    const heads = ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ', heading, ...others];
    const [row] = readRegister(aWorkbook({ 'Viện trợ': [heads, cells] })).aid.rows;
    return [row?.funding, row?.kind];
  };

  it.each<[string, string, unknown, unknown]>([
    ['Loại viện trợ', 'Phi dự án', null, 'non-project'],
    ['Loại viện trợ', 'ODA', 'oda', null],
    ['Phân loại', 'Khẩn cấp', null, 'emergency'],
    ['Phân loại', 'ODA', 'oda', null],
  ])('“%s” saying %s', (heading, word, funding, kind) => {
    expect(worded(heading, word)).toEqual([funding, kind]);
  });

  it('is asked about where the sheet has both columns', () => {
    expect(worded('Loại nguồn vốn', 'Phi dự án', ['Loại hình viện trợ'])[0]).toMatchObject({
      reason: 'not-in-list',
    });
  });
});

it('reads the headings and statuses of a register kept in English', () => {
  const [row] = readRegister(
    aWorkbook({
      Aid: [
        [
          'No.',
          'Vietnamese title',
          'Donor',
          'Local partner',
          'Approval No. & Date',
          'Grant amount (USD)',
          'Status',
        ],
        [1, 'Dự án A', 'Plan', 'Department of Health', '123/QĐ-UBND, 15/03/2022', 1000, 'Implementing'],
      ],
    }),
  ).aid.rows;
  expect(row).toMatchObject({
    owner: 'Department of Health',
    decisionNo: '123/QĐ-UBND',
    decisionDate: '2022-03-15',
    grant: { currency: 'USD', minor: BigInt('100000') },
    status: 'ongoing',
  });
});

import fc from 'fast-check';
import { findHeader } from '../../../src/core/tables/find-header';
import { aidHeadings } from '../../../src/core/tables/read-aid';
import { readRegister } from '../../../src/core/tables/read-register';
import type { ColumnMapping } from '../../../src/core/workbook/mapping';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

const layoutOf = (...cells: Cell[][]) => findHeader('aid', { name: 'Viện trợ', cells }, aidHeadings());

const twoRows: Cell[][] = [
  ['SỔ THEO DÕI VIỆN TRỢ PCPNN NĂM 2023', '', '', '', '', '', '', '', ''],
  [
    'STT',
    'Tên dự án',
    'Nhà tài trợ',
    'Thời gian thực hiện',
    '',
    'Giá trị viện trợ',
    '',
    '',
    'Quyết định phê duyệt',
    '',
  ],
  ['', '', '', 'Bắt đầu', 'Kết thúc', 'Nguyên tệ', 'USD', 'VND', 'Số', 'Ngày'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
  [
    1,
    'Nước sạch bản A',
    'Plan',
    '01/2023',
    '12/2024',
    100000,
    109000,
    2600000000,
    '12/QĐ-UBND',
    '05/01/2023',
  ],
];

describe('a header of two rows', () => {
  const layout = layoutOf(...twoRows);

  it('gives each column its own meaning', () => {
    expect(layout.headerRow).toBe(3);
    expect(layout.columns).toEqual({
      nameVi: 1,
      donor: 2,
      start: 3,
      end: 4,
      grant: 5,
      grantUsd: 6,
      grantVnd: 7,
      decisionNo: 8,
      decisionDate: 9,
    });
    expect(layout.doubled).toEqual([]);
  });

  it('names each column by both of its headings', () => {
    expect(layout.headings.slice(3, 7)).toEqual([
      'Thời gian thực hiện / Bắt đầu',
      'Thời gian thực hiện / Kết thúc',
      'Giá trị viện trợ / Nguyên tệ',
      'Giá trị viện trợ / USD',
    ]);
    expect(layout.headings[1]).toBe('Tên dự án');
  });

  it('takes a column of currency codes under an amount as the currency', () => {
    const { columns } = layoutOf(
      ['Tên dự án', 'Nhà tài trợ', 'Giá trị viện trợ', ''],
      ['', '', 'Loại tiền', 'Số tiền'],
      ['A', 'Plan', 'EUR', 5000],
    );
    expect(columns).toMatchObject({ currency: 2, grant: 3 });
  });

  it('tells the languages of a title apart', () => {
    const { columns } = layoutOf(
      ['Tên khoản viện trợ', '', 'Nhà tài trợ'],
      ['Tiếng Việt', 'Tiếng Anh', ''],
      ['A', 'A', 'Plan'],
    );
    expect(columns).toEqual({ nameVi: 0, nameEn: 1, donor: 2 });
  });

  it('does not take what stands under a heading that it does not know', () => {
    const { columns } = layoutOf(['Tên dự án', 'Nhà tài trợ', 'Giải ngân', ''], ['', '', 'Giá trị', 'Ngày']);
    expect(columns).toEqual({ nameVi: 0, donor: 1 });
  });
});

describe('the unit of a column', () => {
  it.each<[string, Cell[][], object | undefined]>([
    [
      'in the heading',
      [['Tên dự án', 'Nhà tài trợ', 'Giá trị viện trợ (USD)']],
      { grant: { currency: 'USD', power: 0 } },
    ],
    [
      'with a factor',
      [['Tên dự án', 'Nhà tài trợ', 'Giá trị viện trợ (triệu đồng)']],
      { grant: { currency: 'VND', power: 6 } },
    ],
    [
      'of the counterpart',
      [['Tên dự án', 'Nhà tài trợ', 'Vốn đối ứng (triệu đồng)']],
      { counterpartVnd: { currency: 'VND', power: 6 } },
    ],
    [
      'in a title',
      [['ĐVT: 1.000 USD'], ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ']],
      { grant: { currency: 'USD', power: 3 } },
    ],
    [
      'in a title below the name of the office',
      [
        ['Đơn vị: Sở Ngoại vụ tỉnh Sơn La'],
        ['ĐVT: triệu đồng'],
        ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ'],
      ],
      { grant: { currency: 'VND', power: 6 } },
    ],
    [
      'in a title without a colon',
      [
        ['', '', 'Đơn vị tính triệu đồng'],
        ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ'],
      ],
      { grant: { currency: 'VND', power: 6 } },
    ],
    [
      'as a title of its own',
      [
        ['BIỂU TỔNG HỢP', '', '(Triệu đồng)'],
        ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ'],
      ],
      { grant: { currency: 'VND', power: 6 } },
    ],
    [
      'in a heading without brackets',
      [['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ, triệu đồng']],
      { grant: { currency: 'VND', power: 6 } },
    ],
    [
      'in a heading with square brackets',
      [['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ [nghìn USD]']],
      { grant: { currency: 'USD', power: 3 } },
    ],
    [
      'in a heading after a dash',
      [['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ - tr.đ']],
      { grant: { currency: 'VND', power: 6 } },
    ],
    [
      'not of a title where rows name the currency',
      [['ĐVT: đồng'], ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ', 'Loại tiền']],
      undefined,
    ],
    [
      'not of the original currency',
      [['ĐVT: USD'], ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ (nguyên tệ)']],
      undefined,
    ],
    ['not said', [['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ']], undefined],
  ])('%s', (_label, cells, units) => {
    expect(layoutOf(...cells).units).toEqual(units);
  });

  it('counts', () => {
    const { aid } = readRegister(
      aWorkbook({
        'Viện trợ': [
          ['ĐVT: triệu đồng'],
          ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ', 'Vốn đối ứng'],
          ['A', 'Plan', 236.5, 14],
        ],
      }),
    );
    expect(aid.rows[0]).toMatchObject({
      currency: 'VND',
      grant: { currency: 'VND', minor: BigInt(236500000) },
      counterpartVnd: { currency: 'VND', minor: BigInt(14000000) },
    });
  });
});

describe('several columns of the amount', () => {
  it('are the amount and its equivalents', () => {
    const layout = layoutOf(['Tên dự án', 'Nhà tài trợ', 'Giá trị (USD)', 'Giá trị (VND)']);
    expect(layout.columns).toEqual({ nameVi: 0, donor: 1, grant: 2, grantVnd: 3 });
    expect(layout.doubled).toEqual([]);
  });
});

describe('what a user has confirmed', () => {
  const cells: Cell[][] = [
    ['Chương trình hỗ trợ gì', 'Ai cho', 'Nhà tài trợ', 'Ghi chú'],
    ['A', 'Plan', 'người liên hệ', ''],
  ];
  const layoutBy = (...columns: ColumnMapping[]) =>
    findHeader('aid', { name: 'x', cells, mapping: { kind: 'aid', columns } }, aidHeadings());

  it('goes before what the headings say, and one column may feed several fields', () => {
    const layout = layoutBy(
      { heading: 'chuong trinh ho tro gi', occurrence: 0, fields: ['nameVi', 'nameEn'] },
      { heading: 'Ai cho', occurrence: 0, fields: ['donor'] },
      { heading: 'Nhà tài trợ', occurrence: 0, fields: [] },
    );
    expect(layout.columns).toEqual({ nameVi: 0, nameEn: 0, donor: 1, note: 3 });
    expect(layout.doubled).toEqual([]);
  });

  it('keeps the unit of a heading that no one but the user knows', () => {
    for (const heading of ['Bên bạn giao (triệu đồng)', 'Bên bạn giao, triệu đồng']) {
      const columns = [{ heading, occurrence: 0, fields: ['grant'] }];
      const { aid } = readRegister({
        ...aWorkbook({}),
        sheets: [
          {
            name: 'Viện trợ',
            cells: [
              ['Tên dự án', 'Nhà tài trợ', heading],
              ['A', 'Plan', 236.5],
            ],
            mapping: { kind: 'aid', columns },
          },
        ],
      });
      expect(aid.rows[0]?.grant).toEqual({ currency: 'VND', minor: BigInt(236500000) });
    }
  });

  it('tells equal headings apart', () => {
    const sheet = { name: 'x', cells: [['Số', 'Số', 'Nhà tài trợ']] };
    const columns = [{ heading: 'Số', occurrence: 1, fields: ['code'] }];
    expect(findHeader('aid', { ...sheet, mapping: { kind: 'aid', columns } }, aidHeadings()).columns).toEqual(
      {
        code: 1,
        donor: 2,
      },
    );
  });
});

describe('one column that holds several fields', () => {
  const register = (header: Cell[], row: Cell[], locale = 'vi_VN') =>
    readRegister(aWorkbook({ 'Viện trợ': [header, row] }, { locale })).aid;

  it('is a period', () => {
    const { rows, layouts } = register(
      ['Tên dự án', 'Nhà tài trợ', 'Thời gian thực hiện'],
      ['A', 'Plan', '2022-2025'],
    );
    expect(layouts[0]?.columns).toMatchObject({ start: 2, end: 2 });
    expect(rows[0]).toMatchObject({ start: '2022', end: '2025' });
  });

  it.each<[Cell, string, string]>([
    ['từ 2022 đến 2025', '2022', '2025'],
    ['6/2022 - 12/2025', '2022-06', '2025-12'],
    ['quý III/2026', '2026-Q3', '2026-Q3'],
    ['36 tháng (01/2022 - 12/2024)', '2022-01', '2024-12'],
    [2024, '2024', '2024'],
    [{ date: '2024-05-01' }, '2024-05-01', '2024-05-01'],
  ])('reads the period %j', (cell, start, end) => {
    const { rows } = register(['Tên dự án', 'Nhà tài trợ', 'Thời gian thực hiện'], ['A', 'Plan', cell]);
    expect(rows[0]).toMatchObject({ start, end });
  });

  it('is a decision, under a heading of the number only too', () => {
    for (const heading of ['Số quyết định', 'Quyết định phê duyệt', 'Ngày quyết định']) {
      const { rows, layouts } = register(
        ['Tên dự án', 'Nhà tài trợ', heading],
        ['A', 'Plan', 'QĐ số 318/QĐ-UBND ngày 21/02/2020'],
      );
      expect(layouts[0]?.columns).toMatchObject({ decisionNo: 2, decisionDate: 2 });
      expect(rows[0]).toMatchObject({ decisionNo: '318/QĐ-UBND', decisionDate: '2020-02-21' });
    }
  });

  it.each(['Số, ngày QĐ phê duyệt', 'Quyết định phê duyệt (số, ngày, tháng, năm)'])(
    'is a decision: %s',
    (heading) => {
      expect(layoutOf(['Tên dự án', 'Nhà tài trợ', heading]).columns).toMatchObject({
        ...{ decisionNo: 2, decisionDate: 2 },
      });
    },
  );

  it('does not choose between two decisions', () => {
    const { rows } = register(
      ['Tên dự án', 'Nhà tài trợ', 'Quyết định phê duyệt'],
      ['A', 'Plan', '318/QĐ-UBND ngày 21/02/2020; 400/QĐ-UBND ngày 01/03/2021'],
    );
    expect(rows[0]?.decisionDate).toMatchObject({
      reason: 'not-a-date',
      candidates: ['21/02/2020', '01/03/2021'],
    });
  });

  it.each([
    ['31/02/2023', []],
    ['318/QĐ-UBND ngày 31/02/2023', []],
    ['318/QĐ-UBND ngày 31/02/2020; 400/QĐ-UBND ngày 01/03/2021', ['01/03/2021']],
  ])('%j asks about no day that does not exist', (cell, candidates) => {
    const { rows } = register(['Tên dự án', 'Nhà tài trợ', 'Quyết định phê duyệt'], ['A', 'Plan', cell]);
    expect(rows[0]?.decisionDate).toMatchObject({ reason: 'not-a-date', candidates });
  });

  it.each([
    ['318/QĐ-UBND ngày 21/5/24', '318/QĐ-UBND ngày 21/5/24'],
    ['21/5/24', ''],
  ])('%j asks about a year of two digits', (cell, number) => {
    const { rows } = register(['Tên dự án', 'Nhà tài trợ', 'Quyết định phê duyệt'], ['A', 'Plan', cell]);
    expect(rows[0]?.decisionNo).toBe(number);
    expect(rows[0]?.decisionDate).toMatchObject({ reason: 'two-digit-year', candidates: ['21/05/2024'] });
  });

  it('asks about a period with years of two digits once, for both its ends', () => {
    const { rows } = register(
      ['Tên dự án', 'Nhà tài trợ', 'Thời gian thực hiện'],
      ['A', 'Plan', '01/22 - 12/24'],
    );
    expect(rows[0]?.start).toMatchObject({ reason: 'two-digit-year', candidates: ['01/2022 - 12/2024'] });
    expect(rows[0]?.end).toBe(rows[0]?.start);
  });

  it('is an amount with its equivalent', () => {
    const { rows } = register(
      ['Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ'],
      ['A', 'Plan', '500.000 USD (tương đương 11,6 tỷ đồng)'],
    );
    expect(rows[0]).toMatchObject({
      currency: 'USD',
      grant: { currency: 'USD', minor: BigInt(50000000) },
      grantUsd: null,
      grantVnd: { currency: 'VND', minor: BigInt(11600000000) },
    });
  });

  it('is a donor with its country', () => {
    const donors: Cell[][] = [
      ['Tên', 'Tên khác', 'Quốc gia'],
      ['Plan International', 'Plan', 'Bỉ'],
      ['Hands', 'H', 'Mỹ'],
    ];
    const donorOf = (cell: string) =>
      readRegister(
        aWorkbook({
          Donors: donors,
          Aid: [
            ['Tên dự án', 'Nhà tài trợ'],
            ['A', cell],
          ],
        }),
      ).aid.rows[0]?.donor;
    expect(donorOf('Plan (Bỉ)')).toEqual([{ key: 'Plan International', share: 10_000, country: 'BE' }]);
    expect(donorOf('Plan International (Plan)')).toEqual([{ key: 'Plan International', share: 10_000 }]);
    expect(donorOf('Hands (Bỉ)')).toEqual([{ key: 'Hands (Bỉ)', share: 10_000, country: 'BE' }]);
    expect(donorOf('Sao Mai (Đức)')).toEqual([{ key: 'Sao Mai (Đức)', share: 10_000, country: 'DE' }]);
    expect(donorOf('Plan (Bỉ) 60; Hands 40')).toEqual([
      { key: 'Plan International', share: 6000, country: 'BE' },
      { key: 'Hands', share: 4000 },
    ]);
  });
});

describe('laws of a messy sheet', () => {
  const read = (cells: Cell[][]) =>
    readRegister(aWorkbook({ 'Viện trợ': cells })).aid.rows.map(({ origin: _, ...values }) => values);
  const rows: Cell[][] = [
    ['', 'LĨNH VỰC Y TẾ'],
    [
      1,
      'Một',
      'Plan (Bỉ)',
      '2022-2025',
      '500.000 USD (tương đương 11,6 tỷ đồng)',
      'QĐ số 318/QĐ-UBND ngày 21/02/2020',
    ],
    [2, 'Hai', 'Sao Mai', 'quý III/2026', '19,3 triệu USD', '12/QĐ-UBND, 05/01/2023'],
    ['', 'Tổng cộng'],
  ];
  const messy: Cell[][] = [
    ['DANH SÁCH KHOẢN VIỆN TRỢ'],
    ['TT', 'Tên dự án', 'Nhà tài trợ', 'Thời gian thực hiện', 'Giá trị viện trợ', 'Quyết định phê duyệt'],
    ...rows,
  ];

  it('NFD and NFC read the same', () => {
    const decomposed = messy.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    );
    expect(read(decomposed)).toEqual(read(messy));
    expect(read(messy)).toHaveLength(2);
  });

  it('the order of the columns does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5, maxLength: 5 }), (order) => {
        const shuffled = messy.map((cells) => [0, ...order].map((column) => cells[column] ?? ''));
        expect(read(shuffled)).toEqual(read(messy));
      }),
      { numRuns: 120 },
    );
  });
});

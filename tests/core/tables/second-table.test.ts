import { readRegister } from '../../../src/core/tables/read-register';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aWorkbook } from './a-workbook';

type Rows = readonly (readonly Cell[])[];

const header: Cell[] = [
  'TT',
  'Tên dự án',
  'Nhà tài trợ',
  'Chủ dự án',
  'Số, ngày quyết định',
  'Vốn viện trợ (USD)',
  'Địa bàn',
];
const first: Cell[] = [
  1,
  'Nước sạch bản Hua Tạt',
  'Plan',
  'Sở Y tế',
  '318/QĐ-UBND, 21/02/2020',
  52_000,
  'xã Vân Hồ',
];
const second: Cell[] = [
  2,
  'Trường học vùng cao',
  'World Vision',
  'Sở Giáo dục và Đào tạo',
  '77/QĐ-UBND, 03/03/2021',
  18_000,
  'xã Mường Bú',
];
const last: Cell[] = [
  1,
  'Xe lăn cho người khuyết tật',
  'Handicap',
  'Sở Y tế',
  '5/QĐ-UBND, 07/01/2022',
  9000,
  'xã Mai Sơn',
];

const read = (rows: Rows) => readRegister(aWorkbook({ 'Viện trợ': rows })).aid;
const titlesIn = (rows: Rows) => read(rows).rows.map(({ nameVi }) => nameVi);
const setAside = (rows: Rows) => read(rows).skipped.map(({ origin, reason }) => `${origin.row} ${reason}`);

describe('the same header once more', () => {
  const part: Rows = [
    ['PHẦN I. VIỆN TRỢ DỰ ÁN'],
    header,
    first,
    second,
    ['', 'Tổng cộng', '', '', '', 70_000],
    [],
    ['PHẦN II. VIỆN TRỢ PHI DỰ ÁN'],
  ];

  it.each<[string, Rows]>([
    ['word for word', [header]],
    ['in capitals', [header.map((heading) => String(heading).toUpperCase())]],
    [
      'in other words',
      [
        [
          'STT',
          'Tên dự án',
          'Bên tài trợ',
          'Chủ dự án',
          'Số, ngày quyết định',
          'Vốn viện trợ (USD)',
          'Địa bàn thực hiện',
        ],
      ],
    ],
    ['with column numbers below it', [header, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']]],
    ['without its last heading', [header.slice(0, 6)]],
  ])('%s, and the rows below it are read on', (_, again) => {
    const rows = [...part, ...again, last];
    expect(titlesIn(rows)).toEqual([first[1], second[1], last[1]]);
    expect(read(rows).rows[2]).toMatchObject({
      grant: { minor: BigInt('900000') },
      decisionDate: '2022-01-07',
    });
    expect(setAside(rows).some((one) => one.endsWith('other-table'))).toBe(false);
    expect(setAside(rows)).toContain('8 header');
  });

  it('of two rows', () => {
    const two: Rows = [
      ['TT', 'Tên dự án', 'Nhà tài trợ', 'Thời gian thực hiện', '', 'Vốn viện trợ (USD)'],
      ['', '', '', 'Bắt đầu', 'Kết thúc', ''],
    ];
    const item: Cell[] = [1, 'Nước sạch', 'Plan', '2022', '2024', 5000];
    const capitals = two.map((cells) => cells.map((cell) => String(cell).toUpperCase()));
    const rows = [...two, item, [], ...capitals, item];
    expect(titlesIn(rows)).toHaveLength(2);
    expect(setAside(rows)).toEqual(['5 header', '6 header']);
  });
});

describe('another table lower in the sheet', () => {
  const inOtherOrder: Cell[] = ['TT', 'Nhà tài trợ', 'Tên khoản viện trợ', 'Giá trị (triệu đồng)', 'Ghi chú'];
  const inThatOrder: Cell[] = [1, 'Plan', 'Hàng hóa cứu trợ', 250, ''];

  it.each<[string, Rows, number]>([
    ['in another order', [inOtherOrder, inThatOrder, [2, 'Oxfam', 'Thuốc', 100, '']], 3],
    [
      'with the same words and another unit in its title',
      [
        ['', '', '', '', '', 'ĐVT: triệu đồng'],
        header.map((one) => (one === 'Vốn viện trợ (USD)' ? 'Vốn viện trợ' : one)),
        last,
      ],
      2,
    ],
    [
      'that sums up the first',
      [
        ['TT', 'Lĩnh vực', 'Số dự án', 'Tổng vốn (USD)', 'Tỷ lệ (%)'],
        [1, 'Y tế', 1, 52_000, 74],
        [2, 'Giáo dục', 1, 18_000, 26],
      ],
      3,
    ],
    [
      'of rates',
      [
        ['Tháng', 'Ngoại tệ', 'Tỷ giá (VND)'],
        ['01/2024', 'USD', 24_000],
      ],
      2,
    ],
    [
      'of years',
      [
        ['TT', 'Lĩnh vực', 2022, 2023, 2024],
        [1, 'Y tế', 5000, 6000, 7000],
      ],
      2,
    ],
    [
      'of people, of which no heading is known',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
        [1, 'Người thứ nhất', 'Trưởng phòng', '0212 000 000'],
      ],
      2,
    ],
    [
      'with a header of two rows',
      [
        ['TT', 'Tên khoản viện trợ', 'Giá trị viện trợ', '', 'Nhà tài trợ'],
        ['', '', 'Nguyên tệ', 'Quy đổi USD', ''],
        [1, 'Thuốc', 700, 900, 'Oxfam'],
      ],
      3,
    ],
  ])('%s is not read by the first headings', (_, other, notRead) => {
    const rows = [['DANH MỤC NĂM 2024'], header, first, second, [], ['DANH MỤC NĂM 2025'], [], ...other];
    expect(titlesIn(rows)).toEqual([first[1], second[1]]);
    const others = setAside(rows).filter((one) => one.endsWith('other-table'));
    expect(others).toHaveLength(notRead);
    expect(others.every((one) => Number(one.split(' ')[0]) > 7)).toBe(true);
  });

  it('ends where the first header stands again', () => {
    const rows = [header, first, [], inOtherOrder, inThatOrder, [], header, last];
    expect(titlesIn(rows)).toEqual([first[1], last[1]]);
    expect(setAside(rows)).toEqual(['4 other-table', '5 other-table', '7 header']);
  });

  it('that has more headings leaves nothing out unsaid above it', () => {
    const small: Rows = [
      ['TT', 'Lĩnh vực', 'Số dự án', 'Vốn viện trợ'],
      [1, 'Y tế', 1, 52_000],
      [2, 'Giáo dục', 1, 18_000],
    ];
    const rows = [['BIỂU TỔNG HỢP'], ...small, [], header, first, second];
    expect(titlesIn(rows)).toEqual([first[1], second[1]]);
    expect(setAside(rows)).toEqual(['2 other-table', '3 other-table', '4 other-table']);
  });

  it('is told in lists too', () => {
    const { rates } = readRegister(
      aWorkbook({
        'Tỷ giá': [
          ['Tháng', 'Nguyên tệ', 'VND'],
          ['2024-01', 'USD', 24_000],
          [],
          ['Nguyên tệ', 'Tháng', 'VND'],
          ['USD', '2025-01', 25_000],
        ],
      }),
    );
    expect(rates.rows).toHaveLength(1);
    expect(rates.skipped.map(({ reason }) => reason)).toEqual(['other-table', 'other-table']);
  });
});

describe('what is no other table', () => {
  it.each<[string, Rows]>([
    ['an item whose words are headings too', [[2, 'Dự án', 'Tổ chức tài trợ', 'Địa bàn', '', 500, '']]],
    [
      'an item of texts alone',
      [['2', 'Kinh phí hoạt động', 'Plan', 'Sở Y tế', '5/QĐ-UBND, 07/01/2022', '500 USD', '']],
    ],
    ['an item of formula errors', [header.map(() => '#NAME?')]],
    ['an item that is only begun', [['', 'Chương trình, dự án', 'Đối tác', '', '', '', '']]],
  ])('%s', (_, rows) => {
    expect(setAside([header, first, ...rows])).toEqual([]);
    expect(titlesIn([header, first, ...rows])).toHaveLength(2);
  });

  it('a signature of two parties', () => {
    expect(setAside([header, first, [], ['', 'CHỦ DỰ ÁN', '', '', 'NHÀ TÀI TRỢ']])).not.toContain(
      '4 other-table',
    );
  });

  it.each<[string, Cell[]]>([
    ['names', ['', '', 'Tên', 'Quốc gia', '', 'USD', '']],
    ['what the columns want', ['TT', 'Ghi tên đầy đủ', 'Tên tổ chức', 'Đơn vị', 'Ghi số', 'Số tiền', 'Xã']],
  ])('a further line of the header with %s', (_, further) => {
    expect(titlesIn([header, further, first, second])).toEqual([first[1], second[1]]);
    expect(titlesIn([header, further, first, [], header, further, last])).toEqual([first[1], last[1]]);
  });

  it('titles, units and a header of several rows above the items', () => {
    const rows: Rows = [
      ['UBND TỈNH SƠN LA', '', '', 'Biểu số 2'],
      ['Năm', 2024, 'Kỳ báo cáo', 12],
      ['TT', 'Tên dự án', 'Nhà tài trợ', 'Vốn viện trợ', '', 'Giải ngân'],
      ['', '', '', 'Nguyên tệ', 'USD', 2024],
      [1, 2, 3, 4, 5, 6],
      [1, 'Nước sạch', 'Plan', 5000, 6000, 10],
    ];
    expect(setAside(rows)).toEqual(['5 numbering']);
    expect(titlesIn(rows)).toEqual(['Nước sạch']);
  });
});

import { aidBy } from '../../../src/core/formula/aid-by';

const aid = [
  [
    'Mã',
    'Loại nguồn vốn',
    'Tên khoản viện trợ',
    'Nhà tài trợ',
    'Lĩnh vực',
    'Nguyên tệ',
    'Vốn viện trợ (nguyên tệ)',
    'Trạng thái',
    'Ngày quyết định',
  ],
  ['A-1', 'PCPNN', 'Trạm y tế', 'Plan', 'YT', 'USD', 1000.5, 'Đã phê duyệt', new Date(2024, 4, 21)],
  ['A-2', 'PCPNN', 'Trường học', 'Plan', 'GD', 'VND', 250_000_000, 'Đã phê duyệt', new Date(2024, 0, 1)],
  ['A-3', 'PCPNN', 'Nước và trường', 'Childfund', 'YT 60; GD 40', 'USD', 100, 'Đã phê duyệt', '15/03/2023'],
  ['A-4', 'ODA', 'Đường', 'Chính phủ', 'GD', 'USD', 9999, 'Đã phê duyệt', new Date(2024, 4, 21)],
];
const rates = [
  ['Tháng', 'Nguyên tệ', 'Tỷ giá (VND)', 'Nguồn'],
  ['01/2024', 'USD', 25000, 'TB 1'],
  ['05/2024', 'USD', 24107, 'TB 2'],
  ['03/2023', 'USD', 23600, 'TB 3'],
];

describe('AID_BY', () => {
  it('gives labels, items, amounts and shares with a total', () => {
    expect(aidBy([aid, 'lĩnh vực', 'cam kết', 'USD', '', '', rates])).toEqual([
      ['Lĩnh vực', 'Số khoản', 'Giá trị (USD)', 'Tỷ trọng (%)'],
      ['Giáo dục và đào tạo', 1, 10040, 90.4],
      ['Y tế', 2, 1060.5, 9.6],
      ['Tổng cộng', 3, 11100.5, 100],
    ]);
  });

  it('answers in the language in which it is asked', () => {
    const table = aidBy([
      aid,
      'sector',
      'committed',
      'VND',
      new Date(2023, 0, 1),
      new Date(2023, 11, 31),
      rates,
    ]);
    expect(table).toEqual([
      ['Sector', 'Items', 'Amount (VND)', 'Share (%)'],
      ['Education and training', 0, 944000, 40],
      ['Health', 1, 1416000, 60],
      ['Total', 1, 2360000, 100],
    ]);
  });

  it.each([
    ['the ranges after the words', ['năm', 'số khoản', 'USD', rates, aid]],
    ['the rates first', [rates, 'năm', 'số khoản', 'USD', undefined, undefined, aid]],
    ['words without accents and case', [aid, 'NAM', 'So khoan', 'usd', null, null, rates]],
  ])('takes %s', (_, given) => {
    expect(aidBy(given)).toEqual([
      ['Năm', 'Số khoản'],
      ['2023', 1],
      ['2024', 2],
      ['Tổng cộng', 3],
    ]);
  });

  it.each([
    ['a day', new Date(2024, 4, 21)],
    ['a text', '21/05/2024'],
    ['a month', '05/2024'],
  ])('takes %s as the first day', (_, from) => {
    expect(aidBy([aid, 'năm', 'số khoản', 'USD', from, 2024, rates]).slice(-1)).toEqual([['Tổng cộng', 1]]);
  });

  it('knows the sheet by its headings below title rows', () => {
    const titled = [['SỔ VIỆN TRỢ 2024', '', '', '', '', '', '', '', ''], ...aid];
    expect(aidBy([titled, 'năm', 'số khoản', 'USD', '', '', rates]).slice(-1)).toEqual([['Tổng cộng', 3]]);
  });

  it('gives the headings and a total of nothing for a register without rows', () => {
    expect(aidBy([aid.slice(0, 1), 'năm', 'cam kết', 'USD'])).toEqual([
      ['Năm', 'Số khoản', 'Giá trị (USD)', 'Tỷ trọng (%)'],
      ['Tổng cộng', 0, 0, 0],
    ]);
  });

  it.each([
    [
      'an unknown dimension',
      [aid, 'màu', 'cam kết', 'USD'],
      'Đối số “dimension” là “màu”, chưa đúng. Xin dùng một trong: lĩnh vực, nhóm báo cáo, nhà tài trợ',
    ],
    ['no dimension', [aid], 'Chưa có đối số “dimension”'],
    [
      'an unknown measure',
      [aid, 'lĩnh vực', 'giải ngân gì', 'USD'],
      'Xin dùng một trong: cam kết, số khoản, số khoản đang',
    ],
    [
      'an unknown measure in English',
      [aid, 'sector', 'colour', 'USD'],
      'The argument “measure” is “colour”, which is not known. Use one of: committed, count, count active',
    ],
    [
      'another currency',
      [aid, 'lĩnh vực', 'cam kết', 'XYZ'],
      'Đối số “currency” là “XYZ”, chưa đúng. Xin dùng một trong: VND, USD',
    ],
    [
      'a date that is none',
      [aid, 'năm', 'cam kết', 'USD', 'hôm qua'],
      'Đối số “from” là “hôm qua”, không phải ngày',
    ],
    ['days in the wrong order', [aid, 'năm', 'cam kết', 'USD', 2025, 2024], 'Ngày đầu phải trước'],
    [
      'a range without headings',
      [
        aid,
        'năm',
        'cam kết',
        'USD',
        '',
        '',
        [
          ['a', 'b'],
          [1, 2],
        ],
      ],
      'Vùng ô thứ 2 không có dòng tiêu đề',
    ],
    ['no register', [rates, 'năm', 'cam kết', 'USD'], 'Chưa có vùng nào là bảng “Viện trợ”'],
    ['requests without calls', [aid, 'lĩnh vực', 'đề nghị', 'USD'], 'bảng “Danh mục kêu gọi”'],
  ])('refuses %s with one sentence', (_, given, sentence) => {
    expect(() => aidBy(given)).toThrow(sentence);
  });
});

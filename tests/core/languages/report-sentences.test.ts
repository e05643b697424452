import { languages } from '../../../src/core/languages';
import { totalRegister } from '../../../src/core/totals/total-register';
import {
  aidRow,
  callRow,
  decimal,
  decisionRow,
  donorRow,
  money,
  type RegisterRows,
  rateRow,
  register,
} from '../sample-rows';

const rates = [
  rateRow({ period: '2024-01', vnd: decimal('24000') }),
  rateRow({ period: '2023-01', vnd: decimal('24000') }),
];
const item = (decisionDate: string, dollars: string) =>
  aidRow({ decisionDate, grant: money(dollars, 'USD') });

function sentences(rows: RegisterRows): readonly [readonly string[], readonly string[]] {
  const book = register({ rates, ...rows });
  const result = totalRegister(book);
  return [
    languages.vi.sheets.totals.reportSentences(result, book.settings),
    languages.en.sheets.totals.reportSentences(result, book.settings),
  ];
}

it('tells a whole report in both languages', () => {
  const rows: RegisterRows = {
    aid: [
      item('2024-05-01', '1500.00'),
      item('2024-06-01', '0.50'),
      item('2023-05-01', '3001.00'),
      { ...item('2024-05-01', '100.00'), funding: 'oda' },
    ],
    calls: [callRow({ requested: money('200.00', 'USD') })],
    donors: [donorRow(), donorRow({ name: 'Mái ấm' })],
  };
  expect(sentences(rows)).toEqual([
    [
      'Tính đến ngày 31/12/2024, tỉnh Sơn La có 2 tổ chức phi chính phủ nước ngoài có đăng ký hoạt động còn hiệu lực.',
      'Năm 2024, tỉnh tiếp nhận 2 khoản viện trợ phi chính phủ nước ngoài với tổng vốn cam kết 1.500,50 USD (tương đương 36.012.000 đồng), gấp 2,00 lần về số khoản và bằng 0,50 lần về vốn cam kết so với năm 2023 (1 khoản, 3.001 USD).',
      'Lũy kế giai đoạn 2019 - 2025, tỉnh tiếp nhận 3 khoản với tổng vốn cam kết 4.501,50 USD (tương đương 108.036.000 đồng).',
      'Vốn ODA không hoàn lại được theo dõi riêng, không cộng vào số liệu trên: 1 khoản, 100 USD (tương đương 2.400.000 đồng).',
      'Danh mục kêu gọi viện trợ có 1 dự án, tổng vốn đề nghị 200 USD (tương đương 4.800.000 đồng).',
    ],
    [
      'As of 31 December 2024, 2 foreign non-governmental organisations hold a valid registration for operation in Son La.',
      'In 2024, the province received 2 foreign non-governmental aid items with a total commitment of USD 1,500.50 (equivalent to VND 36,012,000), 2.00 times the number of items and 0.50 times the commitment of 2023 (1 item, USD 3,001).',
      'Over 2019-2025 as a whole, the province received 3 items with a total commitment of USD 4,501.50 (equivalent to VND 108,036,000).',
      'ODA grants are kept apart and not added to the figures above: 1 item, USD 100 (equivalent to VND 2,400,000).',
      'The list of projects calling for aid has 1 project requesting USD 200 (equivalent to VND 4,800,000) in all.',
    ],
  ]);
});

it('tells who renews, whose registration has expired, and how far the target is reached', () => {
  const [vietnamese, english] = sentences({
    aid: [item('2024-05-01', '2500.00')],
    donors: [
      donorRow(),
      donorRow({ name: 'Mái ấm', registrationNo: '5/CNV, đang gia hạn', registrationExpiry: '2024-01-31' }),
      donorRow({ name: 'Hy vọng', registrationExpiry: '2023-12-31' }),
    ],
    settings: { programme_target_usd: 10_000 },
  });
  expect(vietnamese[0]).toMatch(
    /còn hiệu lực, 1 tổ chức đang gia hạn đăng ký, 1 tổ chức có đăng ký đã hết hạn\.$/,
  );
  expect(english[0]).toMatch(/; 1 is renewing theirs; the registration of 1 has expired\.$/);
  expect(vietnamese[2]).toMatch(/, đạt 25,0% chỉ tiêu 10\.000 USD của chương trình\.$/);
  expect(english[2]).toMatch(/, 25\.0% of the programme target of USD 10,000\.$/);
});

it.each<[string, RegisterRows, string, string]>([
  [
    'nothing was approved',
    {},
    'Năm 2024, chưa ghi nhận khoản viện trợ phi chính phủ nước ngoài nào được phê duyệt.',
    'In 2024, no foreign non-governmental aid item was approved.',
  ],
  [
    'only items of earlier years were given more',
    {
      aid: [{ ...item('2023-05-01', '5.00'), code: 'SL-1' }],
      decisions: [
        decisionRow({ code: 'SL-1', type: 'approval', date: '2023-05-01', change: money('5.00', 'USD') }),
        decisionRow({ code: 'SL-1', type: 'supplement', date: '2024-05-01', change: money('2.00', 'USD') }),
      ],
    },
    'Năm 2024, chưa ghi nhận khoản viện trợ phi chính phủ nước ngoài nào được phê duyệt; vốn cam kết của các khoản đã phê duyệt từ trước tăng 2 USD (tương đương 48.000 đồng).',
    'In 2024, no foreign non-governmental aid item was approved; the commitment of items approved earlier rose by USD 2 (equivalent to VND 48,000).',
  ],
  [
    'an item of an earlier year was taken back',
    {
      aid: [{ ...item('2023-05-01', '5.00'), code: 'SL-1' }],
      decisions: [
        decisionRow({ code: 'SL-1', type: 'approval', date: '2023-05-01', change: money('5.00', 'USD') }),
        decisionRow({ code: 'SL-1', type: 'revocation', date: '2024-05-01', change: null }),
      ],
    },
    'Năm 2024, chưa ghi nhận khoản viện trợ phi chính phủ nước ngoài nào được phê duyệt; vốn cam kết của các khoản đã phê duyệt từ trước giảm 5 USD (tương đương 120.000 đồng).',
    'In 2024, no foreign non-governmental aid item was approved; the commitment of items approved earlier fell by USD 5 (equivalent to VND 120,000).',
  ],
  [
    'there is nothing to compare with',
    { aid: [item('2024-05-01', '1.00')] },
    'Năm 2024, tỉnh tiếp nhận 1 khoản viện trợ phi chính phủ nước ngoài với tổng vốn cam kết 1 USD (tương đương 24.000 đồng).',
    'In 2024, the province received 1 foreign non-governmental aid item with a total commitment of USD 1 (equivalent to VND 24,000).',
  ],
  [
    'no rate is known',
    { aid: [item('2024-05-01', '1.00')], rates: [] },
    'Năm 2024, tỉnh tiếp nhận 1 khoản viện trợ phi chính phủ nước ngoài với tổng vốn cam kết 1 USD.',
    'In 2024, the province received 1 foreign non-governmental aid item with a total commitment of USD 1.',
  ],
  [
    'the year is not over',
    { aid: [item('2024-05-01', '1.00')], settings: { as_of: '2024-06-30' } },
    'Từ ngày 01/01/2024 đến ngày 30/06/2024, tỉnh tiếp nhận 1 khoản viện trợ phi chính phủ nước ngoài với tổng vốn cam kết 1 USD (tương đương 24.000 đồng).',
    'From 1 January 2024 to 30 June 2024, the province received 1 foreign non-governmental aid item with a total commitment of USD 1 (equivalent to VND 24,000).',
  ],
])('says so when %s', (_name, rows, vietnamese, english) => {
  const [inVietnamese, inEnglish] = sentences(rows);
  expect(inVietnamese).toContain(vietnamese);
  expect(inEnglish).toContain(english);
});

it('says when some items could not be converted', () => {
  const [inVietnamese, inEnglish] = sentences({ aid: [item('2022-05-01', '1.00')] });
  expect(inVietnamese[inVietnamese.length - 1]).toMatch(/thiếu tỷ giá/);
  expect(inEnglish[inEnglish.length - 1]).toMatch(/no exchange rate/);
});

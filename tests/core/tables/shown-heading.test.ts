import fc from 'fast-check';
import { shownHeadings } from '../../../src/core/tables/shown-heading';

test.each([
  ['Kinh phí tài trợ', 'Kinh phí tài trợ'],
  ['Vốn viện trợ (nguyên tệ)', 'Vốn viện trợ (nguyên tệ)'],
  ['Nhà tài trợ\nDonor', 'Nhà tài trợ'],
  ['Kinh phí\n(triệu đồng)\nghi theo quyết định', 'Kinh phí'],
  ['Cơ quan\nchủ quản', 'Cơ quan chủ quản'],
  ['Tổng vốn\ncam kết\n(USD)', 'Tổng vốn cam kết'],
  ['\nTên dự án', 'Tên dự án'],
  ['Thời gian thực hiện / Bắt đầu', 'Thời gian thực hiện / Bắt đầu'],
  ['Thời gian\nthực hiện\n(theo văn kiện) / Bắt đầu\n(tháng/năm)', 'Thời gian thực hiện / Bắt đầu'],
  [
    'Tổng vốn viện trợ PCPNN đã cam kết (nguyên tệ; ghi theo quyết định phê duyệt)',
    'Tổng vốn viện trợ PCPNN đã cam kết',
  ],
  [
    'Kết quả tiếp nhận viện trợ phi chính phủ nước ngoài trong năm báo cáo / Số vốn đã giải ngân',
    'Số vốn đã giải ngân',
  ],
  [
    'Tên chương trình, dự án, khoản viện trợ phi dự án do các tổ chức phi chính phủ nước ngoài tài trợ',
    'Tên chương trình, dự án, khoản viện trợ phi dự án do các tổ…',
  ],
  ['(ghi chú)', '(ghi chú)'],
  ['', ''],
])('%j is named %j', (heading, shown) => {
  expect(shownHeadings([heading])).toEqual([shown]);
});

test('columns whose first lines are the same have their whole headings', () => {
  expect(shownHeadings(['Tên dự án', 'Vốn viện trợ\n(USD)', 'Vốn viện trợ\n(VND)'])).toEqual([
    'Tên dự án',
    'Vốn viện trợ (USD)',
    'Vốn viện trợ (VND)',
  ]);
});

test('a name is one line of at most 61 characters, and blank only for a blank heading', () => {
  const words = fc.constantFrom('Vốn', 'viện trợ', '(USD)', '\n', ' / ', 'x'.repeat(70), '(', ')', '…', '');
  const heading = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 5 }), (headings) => {
      const shown = shownHeadings(headings);
      expect(shown).toHaveLength(headings.length);
      for (const [column, name] of shown.entries()) {
        expect(name).not.toMatch(/\n/);
        expect(name.length).toBeLessThanOrEqual(61);
        if (/\p{L}/u.test(headings[column] ?? '')) expect(name).not.toBe('');
      }
    }),
    { numRuns: 1_000 },
  );
});

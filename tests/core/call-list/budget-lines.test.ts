import { budgetLinesIn } from '../../../src/core/call-list/budget-lines';

it.each([
  [
    'Tập huấn / Training: 45 000 USD; Sổ tay / Handbook: 10 000 USD',
    'Tập huấn: 45.000 USD; Sổ tay: 10.000 USD',
    'Training: USD 45,000; Handbook: USD 10,000',
  ],
  [
    'Giống / Seedlings: 3 100 000 000 VND\nNhóm / Groups: 1,8 tỷ đồng',
    'Giống: 3.100.000.000 đồng\nNhóm: 1.800.000.000 đồng',
    'Seedlings: VND 3,100,000,000\nGroups: VND 1,800,000,000',
  ],
  ['Tập huấn: 45000 USD.', 'Tập huấn: 45.000 USD.', 'Tập huấn: USD 45,000.'],
  ['Sách: 1.234 USD', 'Sách: 1.234 USD', 'Sách: USD 1,234'],
  ['Sách: 1.234', 'Sách: 1.234', 'Sách: 1.234'],
  ['Sách: 2 000 cuốn', 'Sách: 2 000 cuốn', 'Sách: 2 000 cuốn'],
  [
    'Đợt 1: Sách: 45,000 USD (dự kiến)',
    'Đợt 1: Sách: 45,000 USD (dự kiến)',
    'Đợt 1: Sách: 45,000 USD (dự kiến)',
  ],
  ['Xem https://example.vn; Sách: ', 'Xem https://example.vn; Sách: ', 'Xem https://example.vn; Sách: '],
])('writes the figures of %j as each language does', (text, vietnamese, english) => {
  expect(budgetLinesIn(text, 'vi')).toBe(vietnamese);
  expect(budgetLinesIn(text, 'en')).toBe(english);
});

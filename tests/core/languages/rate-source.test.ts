import { rateSource } from '../../../src/core/languages/en/rate-source';

describe('the source of a rate, in English', () => {
  it.each([
    ['Thông báo số 2114/TB-KBNN', 'Notice No. 2114/TB-KBNN'],
    [
      'Thông báo số 7012/TB-KBNN ngày 29/11/2024 của Kho bạc Nhà nước',
      'Notice No. 7012/TB-KBNN of 29 November 2024 of the State Treasury',
    ],
    [
      'Thông báo tỷ giá hạch toán tháng 12/2024 (số liệu ví dụ)',
      'Notice of accounting rates of December 2024 (sample figures)',
    ],
    ['Quyết định số 318/QĐ-UBND ngày 5/1/2026', 'Decision No. 318/QĐ-UBND of 5 January 2026'],
    ['Ngân hàng Nhà nước Việt Nam, tỷ giá trung tâm', 'State Bank of Viet Nam, central rate'],
    ['SBV, 12/2024', 'SBV, 12/2024'],
    ['Theo thỏa thuận với nhà tài trợ', '“Theo thỏa thuận với nhà tài trợ”, in Vietnamese'],
    ['', ''],
  ])('%s', (vietnamese, english) => {
    expect(rateSource(vietnamese)).toBe(english);
  });
});

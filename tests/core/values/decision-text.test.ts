import { readDecisionText } from '../../../src/core/values/decision-text';

describe('a decision in one cell', () => {
  it.each<[string, string, string]>([
    ['QĐ số 318/QĐ-UBND ngày 21/02/2020', '318/QĐ-UBND', '2020-02-21'],
    ['Quyết định số 318/QĐ-UBND ngày 21 tháng 02 năm 2020 của UBND tỉnh Sơn La', '318/QĐ-UBND', '2020-02-21'],
    ['318/QĐ-UBND, 21/02/2020', '318/QĐ-UBND', '2020-02-21'],
    ['318/QĐ-UBND\n21/02/2020', '318/QĐ-UBND', '2020-02-21'],
    ['318/QĐ-UBND (21/02/2020)', '318/QĐ-UBND', '2020-02-21'],
    ['21/02/2020 (QĐ 318/QĐ-UBND)', '318/QĐ-UBND', '2020-02-21'],
    ['Ngày 21/02/2020, QĐ số 318/QĐ-UBND', '318/QĐ-UBND', '2020-02-21'],
    ['05/2024/QĐ-TTg ngày 05/01/2024', '05/2024/QĐ-TTg', '2024-01-05'],
    ['318 / QĐ - UBND ký ngày 21.02.2020', '318/QĐ-UBND', '2020-02-21'],
    ['318/QĐ-UBND năm 2020', '318/QĐ-UBND', '2020'],
    ['318/QĐ-UBND tháng 02/2020', '318/QĐ-UBND', '2020-02'],
    ['Decision No. 318/QD-UBND of 21 February 2020', '318/QD-UBND', '2020-02-21'],
    ['318/QĐ-UBND-HC ngày 21/02/2020.', '318/QĐ-UBND-HC', '2020-02-21'],
  ])('%s', (text, number, date) => {
    expect(readDecisionText(text, 'vi_VN')).toEqual({ number, date });
    expect(readDecisionText(text.normalize('NFD'), 'vi_VN')).toEqual({ number, date });
  });

  it.each([
    ['a number alone', '318/QĐ-UBND'],
    ['a date alone', '21/02/2020'],
    ['two decisions', '318/QĐ-UBND ngày 21/02/2020; 400/QĐ-UBND ngày 01/03/2021'],
    ['a day that does not exist', '318/QĐ-UBND ngày 31/02/2020'],
    ['other words', 'Đang trình UBND tỉnh, dự kiến tháng 12'],
    ['nothing', ''],
    ['a page of text', '318/QĐ-UBND '.repeat(1000)],
  ])('is not read from %s', (_label, text) => {
    expect(readDecisionText(text, 'vi_VN')).toBeNull();
  });

  it('is not read where the locale leaves day and month open', () => {
    expect(readDecisionText('318/QĐ-UBND ngày 05/06/2020', 'en_US')).toBeNull();
  });
});

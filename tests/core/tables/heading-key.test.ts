import { headingKey } from '../../../src/core/tables/heading-key';

describe('headings that are one', () => {
  it.each([
    ['Vốn viện trợ (nguyên tệ)', 'VỐN VIỆN TRỢ (NGUYÊN TỆ)'],
    ['Tỷ giá', 'Tỉ giá'],
    ['Khóa', 'Khoá'],
    ['Địa bàn thực hiện', 'Địa bàn\nthực hiện'],
    ['Lĩnh vực', 'Lĩnh vực'.normalize('NFD')],
    ['Đối ứng', 'Ðối ứng'],
    ['Số QĐ', ' số  qđ: '],
    ['Decision no.', 'decision no'],
  ])('%s = %s', (one, other) => {
    expect(headingKey(other)).toBe(headingKey(one));
  });
});

it('keeps different headings apart', () => {
  expect(headingKey('Vốn đối ứng')).not.toBe(headingKey('Vốn viện trợ'));
});

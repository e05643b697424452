import { readColumnUnit, withoutColumnUnit } from '../../../src/core/values/column-unit';
import { decimalString } from '../../../src/core/values/money';
import { readMoneyInUnit } from '../../../src/core/values/money-in-unit';
import { Unread } from '../../../src/core/values/unread';

describe('the unit in a heading', () => {
  it.each<[string, string | null, number]>([
    ['Giá trị viện trợ (USD)', 'USD', 0],
    ['Vốn đối ứng (triệu đồng)', 'VND', 6],
    ['Vốn (1.000 USD)', 'USD', 3],
    ['Vốn (1.000.000đ)', 'VND', 6],
    ['Vốn (nghìn USD)', 'USD', 3],
    ['Vốn (trđ)', 'VND', 6],
    ['Vốn (tỷ đồng)', 'VND', 9],
    ['Vốn (triệu)', null, 6],
    ['ĐVT: 1.000 USD', 'USD', 3],
    ['Đơn vị tính: triệu đồng', 'VND', 6],
    ['(Đơn vị: USD)', 'USD', 0],
    ['Số tiền, ĐVT: đồng', 'VND', 0],
    ['Kinh phí ĐVTT (triệu đồng)', 'VND', 6],
    ['Đơn vị tính (USD)', 'USD', 0],
    ['Kinh phí, nghìn USD', 'USD', 3],
    ['Kinh phí – triệu đồng', 'VND', 6],
    ['Kinh phí [tỷ đồng]', 'VND', 9],
    ['VNĐ', 'VND', 0],
    ['Triệu đồng', 'VND', 6],
    ["'000 USD", 'USD', 3],
  ])('%s', (text, currency, power) => {
    expect(readColumnUnit(text)).toEqual({ currency, power });
    expect(readColumnUnit(text.normalize('NFD'))).toEqual({ currency, power });
  });

  it.each([
    'Tên dự án (ghi rõ)',
    'Vốn viện trợ (nguyên tệ)',
    'Ghi chú',
    '',
    '(1)',
    '1',
    'm',
    'Đơn vị tiếp nhận',
    'Đơn vị: Sở Ngoại vụ',
    'ĐVTT',
    'Số, ngày',
  ])('is not in "%s"', (text) => {
    expect(readColumnUnit(text)).toBeNull();
  });

  it.each([
    ['Vốn đối ứng (triệu đồng)', 'Vốn đối ứng'],
    ['Số tiền, ĐVT: đồng', 'Số tiền'],
    ['Kinh phí, nghìn USD', 'Kinh phí'],
    ['Kinh phí [tỷ đồng]', 'Kinh phí'],
    ['Tên dự án (ghi rõ)', 'Tên dự án (ghi rõ)'],
    ['Số, ngày, tháng', 'Số, ngày, tháng'],
  ])('is taken off %s', (text, rest) => {
    expect(withoutColumnUnit(text)).toBe(rest);
  });
});

describe('an amount that names its own currency', () => {
  it.each<[string, 'USD' | null, string, string]>([
    ['100.000 USD', null, 'USD', '100000.00'],
    ['100.000 USD', 'USD', 'USD', '100000.00'],
    ['19,3 triệu USD', null, 'USD', '19300000.00'],
  ])('stands against the unit of the column: %s', (cell, currency, code, amount) => {
    const money = readMoneyInUnit(cell, { currency: 'VND', power: 6 }, currency, 'vi_VN');
    if (money === null || money instanceof Unread) throw new Error('not read');
    expect([money.currency, decimalString(money)]).toEqual([code, amount]);
  });
});

describe('an amount in a column with a unit', () => {
  const million = { currency: 'VND', power: 6 } as const;

  it.each<[string | number, string]>([
    [236, '236000000'],
    [1.5, '1500000'],
    [0.1 + 0.2, '300000'],
    ['2.500,5', '2500500000'],
    ['\u2212236', '-236000000'],
    ['\u2013 236,5', '-236500000'],
    ['1\u2019500', '1500000000'],
    ['236 triệu đồng', '236000000'],
    ['236 tỷ đồng', '236000000000'],
    ['236.000.000 đồng', '236000000'],
  ])('%s', (cell, decimal) => {
    const money = readMoneyInUnit(cell, million, null, 'vi_VN');
    if (money === null || money instanceof Unread) throw new Error('not read');
    expect(decimalString(money)).toBe(decimal);
  });

  it('is never guessed', () => {
    expect(readMoneyInUnit('1.234', million, null, 'vi_VN')).toMatchObject({ reason: 'ambiguous-amount' });
    expect(readMoneyInUnit(5, million, 'USD', 'vi_VN')).toMatchObject({ reason: 'currencies-differ' });
    expect(readMoneyInUnit(5, { currency: null, power: 3 }, null, 'vi_VN')).toMatchObject({
      reason: 'currency-unknown',
    });
    expect(readMoneyInUnit('', million, 'USD', 'vi_VN')).toBeNull();
    expect(readMoneyInUnit('-', million, 'USD', 'vi_VN')).toBeNull();
    expect(readMoneyInUnit('5 USD', million, 'VND', 'vi_VN')).toMatchObject({ reason: 'currencies-differ' });
  });
});

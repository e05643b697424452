import fc from 'fast-check';
import type { CurrencyCode } from '../../../src/core/codelists/currencies';
import { minorDigits } from '../../../src/core/codelists/currencies';
import { decimalFromNumber } from '../../../src/core/values/decimal';
import { addMoney, decimalString, moneyFromDecimal, readMoney } from '../../../src/core/values/money';
import { printMoney } from '../../../src/core/values/print';
import { Unread } from '../../../src/core/values/unread';
import type { Cell } from '../../../src/core/workbook/workbook';

const read = (cell: Cell, currency: CurrencyCode | null = null, locale = 'vi_VN') => {
  const money = readMoney(cell, currency, locale);
  if (money instanceof Unread) return [money.reason, ...money.candidates];
  return money === null ? null : `${decimalString(money)} ${money.currency}`;
};
const codes = Object.keys(minorDigits) as CurrencyCode[];

describe('readMoney', () => {
  it.each<[Cell, CurrencyCode | null, string | null]>([
    [4812345, 'USD', '4812345.00 USD'],
    [4812345.67, 'USD', '4812345.67 USD'],
    [0.1 + 0.2, 'USD', '0.30 USD'],
    [1.005, 'USD', '1.01 USD'],
    [2.675, 'USD', '2.68 USD'],
    [-1.005, 'USD', '-1.01 USD'],
    [118900000000.5, 'VND', '118900000001 VND'],
    [0, 'VND', '0 VND'],
    ['', 'USD', null],
    ['  ', 'USD', null],
    ['-', 'USD', null],
    ['–', null, null],
    ['4812345', 'USD', '4812345.00 USD'],
    ['4.812.345,67', 'USD', '4812345.67 USD'],
    ['4,812,345.67', 'USD', '4812345.67 USD'],
    ['500.000 USD', null, '500000.00 USD'],
    ['500,000 USD', 'USD', '500000.00 USD'],
    ['500000USD', null, '500000.00 USD'],
    ['USD 500,000', null, '500000.00 USD'],
    ['US$ 500.000', null, '500000.00 USD'],
    ['$500,000.50', null, '500000.50 USD'],
    ['19,3 triệu USD', null, '19300000.00 USD'],
    ['19.3 triệu đô la Mỹ', null, '19300000.00 USD'],
    ['17,945 triệu USD', null, '17945000.00 USD'],
    ['USD 4.812 million', null, '4812000.00 USD'],
    ['4.8 million US dollars', null, '4800000.00 USD'],
    ['US$1.5m', null, '1500000.00 USD'],
    ['15,2 triệu AUD', null, '15200000.00 AUD'],
    ['15,2 triệu đô la Úc', null, '15200000.00 AUD'],
    ['15,2 triệu đô-la', 'AUD', '15200000.00 AUD'],
    ['15,2 triệu đôla', 'AUD', '15200000.00 AUD'],
    ['$15.000', 'AUD', '15000.00 AUD'],
    ['236 tỷ đồng', null, '236000000000 VND'],
    ['236 tỉ đồng', null, '236000000000 VND'],
    ['236 TỶ ĐỒNG', null, '236000000000 VND'],
    ['14,5 tỷ', 'VND', '14500000000 VND'],
    ['2 nghìn tỷ đồng', null, '2000000000000 VND'],
    ['2 tỷ 500 triệu đồng', null, '2500000000 VND'],
    ['2 tỷ 5 triệu 300 nghìn', 'VND', '2005300000 VND'],
    ['12 nghìn 500 đồng', null, '12500 VND'],
    ['350 trđ', null, '350000000 VND'],
    ['350 tr.đ', null, '350000000 VND'],
    ['350 tr đồng', null, '350000000 VND'],
    ['2.600.000.000 đồng', null, '2600000000 VND'],
    ['2.600.000.000đ', null, '2600000000 VND'],
    ['2.600.000.000 VNĐ.', null, '2600000000 VND'],
    ['500 ngàn đồng', null, '500000 VND'],
    ['500k', 'VND', '500000 VND'],
    ['€ 250.000', null, '250000.00 EUR'],
    ['250.000 euro', null, '250000.00 EUR'],
    ['1.000.000 yên Nhật', null, '1000000 JPY'],
    ['-500.000 USD', null, '-500000.00 USD'],
    ['USD -500', null, '-500.00 USD'],
    ['(500.000 USD)', null, '-500000.00 USD'],
    ['\u00a0500.000\u00a0USD\u200b', null, '500000.00 USD'],
    ['2,675 USD', null, '2675.00 USD'],
    ['2,6755 USD', null, '2.68 USD'],
    ['500.000 USD (Năm trăm nghìn đô la Mỹ)', null, '500000.00 USD'],
    ['500.000 (năm trăm nghìn)', 'USD', '500000.00 USD'],
    [
      '1.234.005 đồng (Bằng chữ: Một triệu hai trăm ba mươi tư ngàn không trăm lẻ năm đồng chẵn)',
      null,
      '1234005 VND',
    ],
    ['2.500.000.000 đồng (Hai tỷ, năm trăm triệu đồng chẵn./.)', null, '2500000000 VND'],
    ['USD 520,000 (Five hundred and twenty thousand US dollars only)', null, '520000.00 USD'],
    ['USD 500,000 (in words: Five hundred thousand US dollars)', null, '500000.00 USD'],
  ])('%j in a column of %s is %s', (cell, currency, expected) => expect(read(cell, currency)).toBe(expected));

  it.each<[Cell, CurrencyCode | null, readonly string[]]>([
    ['1.234', 'USD', ['ambiguous-amount', '1234', '1,234']],
    ['1,234', 'USD', ['ambiguous-amount', '1,234', '1234']],
    ['500.000', 'VND', ['ambiguous-amount', '500000', '500']],
    ['1.234', null, ['ambiguous-amount', '1234', '1,234']],
    ['16.029 tỷ đồng', null, ['ambiguous-amount', '16029000000000', '16029000000']],
    ['4,812 million USD', null, ['ambiguous-amount', '4812000', '4812000000']],
    [5000, null, ['currency-unknown']],
    ['5000', null, ['currency-unknown']],
    ['5 triệu', null, ['currency-unknown']],
    ['500.000 USD', 'VND', ['currencies-differ', 'USD', 'VND']],
    ['500.000 đô la', 'EUR', ['currencies-differ', 'USD', 'EUR']],
    ['chưa xác định', 'USD', ['not-an-amount']],
    ['hơn 4,8 triệu USD', 'USD', ['not-an-amount']],
    ['500 USD và 200 EUR', null, ['not-an-amount']],
    ['2 triệu 5 tỷ', 'VND', ['not-an-amount']],
    ['5 tỷ 200', 'VND', ['not-an-amount']],
    ['5 tỷ 2', 'VND', ['not-an-amount']],
    ['2 triệu 500 đồng', null, ['not-an-amount']],
    ['USD', 'USD', ['not-an-amount']],
    ['500.000 USD (Năm trăm linh một nghìn đô la Mỹ)', null, ['not-an-amount']],
    ['500.000 USD (tạm tính)', null, ['not-an-amount']],
    ['500.000 USD (năm trăm nghìn con bò)', null, ['not-an-amount']],
    ['236 tỷ đồng (15,2 triệu AUD)', null, ['not-an-amount']],
    ['5 con bò', 'VND', ['not-an-amount']],
    ['12/2024', 'VND', ['not-an-amount']],
    ['=1+1', 'VND', ['not-an-amount']],
    [true, 'VND', ['not-an-amount']],
    [{ date: '2024-05-21' }, 'VND', ['not-an-amount']],
    [Number.NaN, 'VND', ['not-an-amount']],
    [Number.POSITIVE_INFINITY, 'VND', ['not-an-amount']],
    ['#N/A', 'USD', ['error-cell']],
    ['#REF!', null, ['error-cell']],
    ['#DIV/0!', null, ['error-cell']],
  ])('%j in a column of %s is unread: %j', (cell, currency, expected) =>
    expect(read(cell, currency)).toEqual(expected),
  );

  it('quotes the cell as it stood', () => {
    const money = readMoney(' 1.234\u00a0', 'USD', 'vi_VN');
    expect(money).toBeInstanceOf(Unread);
    expect((money as Unread).text).toBe(' 1.234\u00a0');
  });

  it('reads a number as its 15 digits say', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, min: -1e14, max: 1e14 }), fc.maxSafeInteger()),
        fc.constantFrom(...codes),
        (number, currency) => {
          expect(readMoney(number, currency, 'vi_VN')).toEqual(
            moneyFromDecimal(decimalFromNumber(number), currency),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads cents exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(readMoney(cents / 100, 'USD', 'vi_VN')).toEqual({ currency: 'USD', minor: BigInt(cents) });
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['vi', 'en'] as const)('reads back what is printed in %s', (language) => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.constantFrom(...codes),
        (minor, currency) => {
          const money = { currency, minor };
          expect(readMoney(printMoney(money, language), null, 'vi_VN')).toEqual(money);
          expect(readMoney(printMoney(money, language), currency, 'en_US')).toEqual(money);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws and never makes a zero of text without a zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const money = readMoney(text, 'USD', 'vi_VN');
        if (money !== null && !(money instanceof Unread) && money.minor === 0n) expect(text).toMatch(/0/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('money', () => {
  it.each([
    [481234500n, 'USD', '4812345.00'],
    [5n, 'USD', '0.05'],
    [-5n, 'USD', '-0.05'],
    [118900000000n, 'VND', '118900000000'],
  ] as const)('%d %s is written %s', (minor, currency, text) =>
    expect(decimalString({ currency, minor })).toBe(text),
  );

  it('adds one currency and refuses two', () => {
    expect(addMoney({ currency: 'USD', minor: 150n }, { currency: 'USD', minor: 25n })).toEqual({
      currency: 'USD',
      minor: 175n,
    });
    expect(() => addMoney({ currency: 'USD', minor: 1n }, { currency: 'VND', minor: 1n })).toThrow(
      RangeError,
    );
  });
});

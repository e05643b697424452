import fc from 'fast-check';
import { decimalFromNumber, decimalText, readDecimal } from '../../../src/core/values/decimal';
import { divideHalfUp, powerOfTen } from '../../../src/core/values/rounding';
import { Unread } from '../../../src/core/values/unread';

const read = (text: string, locale = 'vi_VN') => {
  const decimal = readDecimal(text, locale);
  return decimal instanceof Unread ? [decimal.reason, ...decimal.candidates] : decimalText(decimal);
};

describe('readDecimal', () => {
  it.each([
    ['0', '0'],
    ['24107', '24107'],
    ['24.107,5', '24107.5'],
    ['24,107.5', '24107.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234 567', '1234567'],
    ["1'234'567", '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['1 234 567,89', '1234567.89'],
    ['12,5', '12.5'],
    ['12.50', '12.50'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1234,567', '1234.567'],
    ['1.2345', '1.2345'],
    ['-5,25', '-5.25'],
    ['\u22125,25', '-5.25'],
    ['+7', '7'],
    ['\u00a024.107,50 ', '24107.50'],
  ])('%j is %s', (text, number) => expect(read(text)).toBe(number));

  it.each([
    '',
    '-',
    'abc',
    '1.2.3',
    '1,234,56',
    '1.234,567.8',
    '12 34',
    '.5',
    '5.',
    '1e5',
    '1.234.56',
    '24.107 đồng',
    '--5',
  ])('%j is no number', (text) => expect(read(text)).toEqual(['not-a-number']));

  it.each([
    ['1.234', 'vi_VN', ['1234', '1,234']],
    ['1,234', 'vi_VN', ['1,234', '1234']],
    ['1.234', 'en_US', ['1.234', '1234']],
    ['1,234', 'en_US', ['1234', '1.234']],
    ['24.107', 'vi_VN', ['24107', '24,107']],
    ['-500.000', '', ['-500000', '-500']],
    ['1 234', 'vi_VN', null],
  ] as const)('%j in a sheet of %s is ambiguous between %j', (text, locale, candidates) => {
    expect(read(text, locale)).toEqual(candidates === null ? '1234' : ['ambiguous-amount', ...candidates]);
  });
});

describe('decimalFromNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [24107.5, '24107.5'],
    [-1234.25, '-1234.25'],
    [4812345.67, '4812345.67'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [999999999999999, '999999999999999'],
    [1234567890123456, '1234567890123460'],
    [0.00000000000000001, '0.00000000000000001'],
  ])('%d is %s', (number, text) => expect(decimalText(decimalFromNumber(number))).toBe(text));

  it('is the number shown at 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (number) => {
        expect(Number(decimalText(decimalFromNumber(number)))).toBe(Number(number.toPrecision(15)) + 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decimalText and readDecimal', () => {
  it('read back what was written, but for the ambiguous', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 8 }),
        (digits, scale) => {
          const text = decimalText({ digits, scale });
          const isAmbiguous = scale === 3 && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
          if (isAmbiguous) expect(read(text)).toContain('ambiguous-amount');
          else expect(readDecimal(text, 'vi_VN')).toEqual({ digits, scale });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('divideHalfUp', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 7n, 0n],
    [149n, 100n, 1n],
    [150n, 100n, 2n],
  ])('%d / %d is %d', (a, b, quotient) => expect(divideHalfUp(a, b)).toBe(quotient));

  it('is at most half away from the exact quotient', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        (n, d) => {
          const rest = 2n * (n - divideHalfUp(n, d) * d);
          expect(rest <= d && rest >= -d).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses to divide by zero', () => expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError));
  it('knows the powers of ten', () =>
    expect([0, 1, 18].map((n) => powerOfTen(n))).toEqual([1n, 10n, 10n ** 18n]));
});

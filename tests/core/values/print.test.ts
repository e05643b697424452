import fc from 'fast-check';
import { readDecimal } from '../../../src/core/values/decimal';
import {
  printDecimal,
  printLongDate,
  printMoney,
  printPeriod,
  printTime,
} from '../../../src/core/values/print';

describe('printDecimal', () => {
  it.each([
    ['1234567.89', '1.234.567,89', '1,234,567.89'],
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['-1234.50', '-1.234,50', '-1,234.50'],
    ['-100', '-100', '-100'],
    ['24107.5', '24.107,5', '24,107.5'],
    ['0.05', '0,05', '0.05'],
    ['1000.1234', '1.000,1234', '1,000.1234'],
  ])('%s is %s and %s', (decimal, vi, en) => {
    expect(printDecimal(decimal, 'vi')).toBe(vi);
    expect(printDecimal(decimal, 'en')).toBe(en);
  });

  it('prints as ICU does', () => {
    const vi = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2 });
    const en = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        fc.pre(cents !== 0);
        expect(printDecimal((cents / 100).toFixed(2), 'vi')).toBe(vi.format(cents / 100));
        expect(printDecimal((cents / 100).toFixed(2), 'en')).toBe(en.format(cents / 100));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['vi', 'en'] as const)('is read back in %s', (language) => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 1, max: 6 }),
        (digits, scale) => {
          fc.pre(scale !== 3 || digits >= 1000000n || digits <= -1000000n);
          const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
          const decimal = `${digits < 0n ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
          expect(readDecimal(printDecimal(decimal, language), 'vi_VN')).toEqual({ digits, scale });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('printMoney', () => {
  it.each([
    [{ currency: 'USD', minor: 1939376800n }, '19.393.768 USD', 'USD 19,393,768'],
    [{ currency: 'USD', minor: 1939376850n }, '19.393.768,50 USD', 'USD 19,393,768.50'],
    [{ currency: 'VND', minor: 118900000000n }, '118.900.000.000 đồng', 'VND 118,900,000,000'],
    [{ currency: 'AUD', minor: -1520000000n }, '-15.200.000 AUD', 'AUD -15,200,000'],
    [{ currency: 'JPY', minor: 100n }, '100 JPY', 'JPY 100'],
  ] as const)('%j is %s and %s', (money, vi, en) => {
    expect(printMoney(money, 'vi')).toBe(vi);
    expect(printMoney(money, 'en')).toBe(en);
  });
});

describe('printPeriod and printLongDate', () => {
  it.each([
    ['2024-05-01', '01/05/2024', '1 May 2024'],
    ['2024-05', '05/2024', 'May 2024'],
    ['2024-Q2', 'quý II/2024', 'Q2 2024'],
    ['2024', '2024', '2024'],
  ])('%s is %s and %s', (period, vi, en) => {
    expect(printPeriod(period, 'vi')).toBe(vi);
    expect(printPeriod(period, 'en')).toBe(en);
  });

  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026', '5 January 2026'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019', '29 June 2019'],
    ['2020-02-21', 'ngày 21 tháng 02 năm 2020', '21 February 2020'],
    ['2025-12-08', 'ngày 08 tháng 12 năm 2025', '8 December 2025'],
  ])('%s is %s and %s', (date, vi, en) => {
    expect(printLongDate(date, 'vi')).toBe(vi);
    expect(printLongDate(date, 'en')).toBe(en);
  });
});

describe('printTime', () => {
  it.each([
    ['2026-11-22 08:39', '22/11/2026 08:39', '22 November 2026 08:39'],
    ['2026-01-05 00:00', '05/01/2026 00:00', '5 January 2026 00:00'],
    ['', '', ''],
  ])('%s is %s and %s', (time, vi, en) => {
    expect(printTime(time, 'vi')).toBe(vi);
    expect(printTime(time, 'en')).toBe(en);
  });
});

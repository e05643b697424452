import { byMonth } from '../../../src/core/totals/by-month';

describe('values by month', () => {
  it.each([
    ['the days of a month', '2024-05-01', '2024-05-31', true],
    ['a month and its days', '2024-05', '2024-05-31', true],
    ['a month and another', '2024-05-31', '2024-06-01', false],
    ['the same month of two years', '2024-05', '2023-05', false],
    ['the same month of two centuries', '1924-05', '2024-05', false],
    ['a year and its first month', '2024', '2024-01', false],
    ['a year and its first quarter', '2024', '2024-Q1', false],
    ['a quarter and another', '2024-Q1', '2024-Q2', false],
    ['a quarter and the month of its number', '2024-Q4', '2024-04', false],
    ['the last quarter and the last month', '2024-Q4', '2024-12', false],
    ['a month of a year before 1900', '1899-05-02', '1899-05-20', true],
    ['two years before 1900', '1899', '1898', false],
    ['the last year that a date can have', '9999-12-31', '9999-12', true],
  ])('%s: %s and %s', (_name, one, other, isSame) => {
    const made: string[] = [];
    const valueIn = byMonth((period) => {
      made.push(period);
      return { period };
    });
    expect(valueIn(one) === valueIn(other)).toBe(isSame);
    expect(valueIn(one)).toBe(valueIn(one));
    expect(made).toEqual(isSame ? [one] : [one, other]);
  });
});

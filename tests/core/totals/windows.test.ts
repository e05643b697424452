import {
  positionOf,
  reportingYearOf,
  spanOf,
  wholeReportingYear,
  windowUntil,
  yearBefore,
} from '../../../src/core/totals/windows';
import { register } from '../sample-rows';

const { settings } = register();
const starting = (reporting_year_starts: string) => ({ ...settings, reporting_year_starts });

describe('positionOf', () => {
  const year = { from: '2024-01-01', to: '2024-12-31' };
  const nineMonths = { from: '2024-01-01', to: '2024-09-30' };
  it.each([
    ['2024-01-01', year, 'within'],
    ['2024-12-31', year, 'within'],
    ['2023-12-31', year, 'outside'],
    ['2025-01-01', year, 'outside'],
    ['2024', year, 'within'],
    ['2023', year, 'outside'],
    ['2024', nineMonths, 'across'],
    ['2024-09', nineMonths, 'within'],
    ['2024-10', nineMonths, 'outside'],
    ['2024-02', { from: '2024-01-01', to: '2024-02-28' }, 'across'],
    ['2024-02', { from: '2024-01-01', to: '2024-02-29' }, 'within'],
    ['2024-Q3', nineMonths, 'within'],
    ['2024-Q4', nineMonths, 'outside'],
  ] as const)('%s in %o is %s', (period, window, position) => {
    expect(positionOf(period, window)).toBe(position);
  });
});

describe('wholeReportingYear', () => {
  it.each([
    ['01-01', 2024, '2024-01-01', '2024-12-31'],
    ['04-01', 2024, '2024-04-01', '2025-03-31'],
    ['11-16', 2024, '2023-11-16', '2024-11-15'],
    ['12-01', 2025, '2024-12-01', '2025-11-30'],
  ])('starting on %s, the year %i is from %s to %s', (starts, year, from, to) => {
    expect(wholeReportingYear(year, starting(starts))).toEqual({ from, to });
  });
});

describe('reportingYearOf', () => {
  it.each([
    ['01-01', '2024-12-31', 2024],
    ['11-16', '2024-11-15', 2024],
    ['11-16', '2024-11-16', 2025],
    ['04-01', '2024-03-31', 2023],
    ['04-01', '2024-04-01', 2024],
  ])('starting on %s, %s is in %i', (starts, day, year) => {
    expect(reportingYearOf(starting(starts), day)).toBe(year);
  });

  it('is what the office says it is', () => {
    expect(reportingYearOf({ ...settings, reporting_year: 2021 }, '2024-12-31')).toBe(2021);
  });
});

describe('yearBefore', () => {
  it.each([
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['2024-01-01', '2024-02-29', '2023-01-01', '2023-02-28'],
    ['2025-01-01', '2025-02-28', '2024-01-01', '2024-02-29'],
    ['2023-11-16', '2024-11-15', '2022-11-16', '2023-11-15'],
  ])('of %s to %s is %s to %s', (from, to, fromBefore, toBefore) => {
    expect(yearBefore({ from, to })).toEqual({ from: fromBefore, to: toBefore });
  });
});

it('ends a window on a day within it, and leaves it whole otherwise', () => {
  const year = { from: '2024-01-01', to: '2024-12-31' };
  expect(windowUntil(year, '2024-06-30')).toEqual({ from: '2024-01-01', to: '2024-06-30' });
  expect(windowUntil(year, '2025-06-30')).toEqual(year);
});

it('spans two windows', () => {
  const programme = { from: '2019-01-01', to: '2025-12-31' };
  expect(spanOf(programme, { from: '2026-01-01', to: '2026-12-31' })).toEqual({
    from: '2019-01-01',
    to: '2026-12-31',
  });
  expect(spanOf(programme, { from: '2020-01-01', to: '2020-12-31' })).toEqual(programme);
});

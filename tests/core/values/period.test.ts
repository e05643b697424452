import fc from 'fast-check';
import { addDays, daysBetween, firstDay, isWithin, lastDay, yearOf } from '../../../src/core/values/calendar';
import { readPeriod } from '../../../src/core/values/period';
import { readPeriodRange } from '../../../src/core/values/period-range';
import { printLongDate, printPeriod } from '../../../src/core/values/print';
import { Unread } from '../../../src/core/values/unread';
import type { Cell } from '../../../src/core/workbook/workbook';

const read = (cell: Cell, locale = 'vi_VN') => {
  const period = readPeriod(cell, locale);
  return period instanceof Unread ? [period.reason, ...period.candidates] : period;
};

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyPeriod = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => `${year}-Q${quarter}`),
  fc.integer({ min: 1900, max: 2100 }).map(String),
);

describe('readPeriod', () => {
  it.each<[Cell, string | null]>([
    [{ date: '2024-05-21' }, '2024-05-21'],
    [2024, '2024'],
    [1900, '1900'],
    ['', null],
    ['-', null],
    ['21/05/2024', '2024-05-21'],
    ['1/5/2024', '2024-05-01'],
    ['01-05-2024', '2024-05-01'],
    ['01.05.2024', '2024-05-01'],
    [' 21 / 05 / 2024 ', '2024-05-21'],
    ['ngày 21/05/2024', '2024-05-21'],
    ['2024-05-21', '2024-05-21'],
    ['2024/5/1', '2024-05-01'],
    ['29/02/2024', '2024-02-29'],
    ['ngày 21 tháng 02 năm 2020', '2020-02-21'],
    ['Ngày 05 tháng 6 năm 2026', '2026-06-05'],
    ['21 tháng 5, 2024', '2024-05-21'],
    ['21 May 2024', '2024-05-21'],
    ['May 21, 2024', '2024-05-21'],
    ['1st of March 2024', '2024-03-01'],
    ['05/2024', '2024-05'],
    ['5/2024', '2024-05'],
    ['5-2024', '2024-05'],
    ['05.2024', '2024-05'],
    ['2024-05', '2024-05'],
    ['tháng 5/2024', '2024-05'],
    ['Tháng 12 năm 2024', '2024-12'],
    ['T5/2024', '2024-05'],
    ['May 2024', '2024-05'],
    ['2024', '2024'],
    ['năm 2024', '2024'],
    ['quý III/2026', '2026-Q3'],
    ['Quí 3 năm 2026', '2026-Q3'],
    ['QUÝ IV/2025', '2025-Q4'],
    ['Q3 2026', '2026-Q3'],
    ['Q1/2026', '2026-Q1'],
    ['I/2026', '2026-Q1'],
  ])('%j is %s', (cell, period) => expect(read(cell)).toBe(period));

  it.each<[Cell, string, readonly string[]]>([
    ['31/02/2024', 'vi_VN', ['not-a-date']],
    ['29/02/2023', 'vi_VN', ['not-a-date']],
    ['05/21/2024', 'vi_VN', ['not-a-date', '21/05/2024']],
    ['2024-21-05', 'vi_VN', ['not-a-date', '21/05/2024']],
    ['05/06/2024', 'en_US', ['not-a-date', '05/06/2024', '06/05/2024']],
    ['13/2024', 'vi_VN', ['not-a-date']],
    ['quý V/2026', 'vi_VN', ['not-a-date']],
    ['21/05/0202', 'vi_VN', ['not-a-date']],
    ['20225', 'vi_VN', ['not-a-date']],
    ['2567', 'vi_VN', ['not-a-date']],
    ['24', 'vi_VN', ['not-a-date']],
    ['2022-2027', 'vi_VN', ['not-a-date']],
    ['QĐ số 318/QĐ-UBND ngày 21/02/2020', 'vi_VN', ['not-a-date', '21/02/2020']],
    ['từ 01/01/2020 đến 31/12/2021', 'vi_VN', ['not-a-date']],
    ['ngày 31/02/2020 hoặc sau', 'vi_VN', ['not-a-date']],
    ['đang chờ', 'vi_VN', ['not-a-date']],
    ['21 Mayo 2024', 'vi_VN', ['not-a-date']],
    [45433, 'vi_VN', ['not-a-date', '21/05/2024']],
    [318, 'vi_VN', ['not-a-date']],
    [2024.5, 'vi_VN', ['not-a-date']],
    [false, 'vi_VN', ['not-a-date']],
    ['#REF!', 'vi_VN', ['error-cell']],
  ])('%j in a sheet of %s is unread: %j', (cell, locale, expected) =>
    expect(read(cell, locale)).toEqual(expected),
  );

  it.each<[string, string, readonly string[]]>([
    ['21/05/24', 'vi_VN', ['21/05/2024']],
    ['21/5/24', 'vi_VN', ['21/05/2024']],
    ['21-05-24', 'vi_VN', ['21/05/2024']],
    ['ngày 21/05/98', 'vi_VN', ['21/05/1998']],
    ['ngày 21 tháng 5 năm 24', 'vi_VN', ['21/05/2024']],
    ['05/06/24', 'en_US', ['05/06/2024', '06/05/2024']],
    ['05/21/24', 'vi_VN', ['21/05/2024']],
    ['31/02/24', 'vi_VN', []],
    ['05/24', 'vi_VN', ['05/2024']],
    ['5-24', 'vi_VN', ['05/2024']],
    ['T5/24', 'vi_VN', ['05/2024']],
    ['tháng 5 năm 24', 'vi_VN', ['05/2024']],
    ['05/06', 'vi_VN', []],
    ['quý I/24', 'vi_VN', []],
    ['Q3 24', 'vi_VN', []],
    ['QĐ số 318/QĐ-UBND ngày 21/5/24', 'vi_VN', ['21/05/2024']],
  ])('%j in a sheet of %s has a year of two digits, maybe %j', (cell, locale, candidates) =>
    expect(read(cell, locale)).toEqual(['two-digit-year', ...candidates]),
  );

  it.each([
    ['6 tháng đầu năm 2024', '01/2024', '06/2024'],
    ['06 tháng đầu 2024', '01/2024', '06/2024'],
    ['Sáu tháng đầu năm 2024', '01/2024', '06/2024'],
    ['6 tháng cuối năm 2024', '07/2024', '12/2024'],
    ['9 tháng năm 2024', '01/2024', '09/2024'],
    ['9 tháng đầu năm 2024', '01/2024', '09/2024'],
    ['6T/2024', '01/2024', '06/2024'],
    ['nửa đầu năm 2024', '01/2024', '06/2024'],
    ['nửa cuối 2024', '07/2024', '12/2024'],
    ['First half of 2024', '01/2024', '06/2024'],
    ['the second half of 2024', '07/2024', '12/2024'],
    ['first 9 months of 2024', '01/2024', '09/2024'],
    ['last three months of 2024', '10/2024', '12/2024'],
    ['H1 2024', '01/2024', '06/2024'],
    ['2024-H2', '07/2024', '12/2024'],
  ])('%j is several months', (cell, first, last) =>
    expect(read(cell)).toEqual(['several-months', first, last]),
  );

  it.each([
    'từ 1/1/20 đến 31/12/21',
    '13/24',
    '15/06',
    '1.24',
    '05.24',
    '12 tháng năm 2024',
    '1 tháng đầu năm 2024',
    '36 tháng',
    '24',
    '6 tháng',
  ])('%j is none of these', (cell) => expect(read(cell)).toEqual(['not-a-date']));

  it('asks about no year of two digits that it would read with four', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('vi_VN', 'en_US'), (date, locale) => {
        const [year = '', month = '', number = ''] = date.split('-');
        const [reason, ...candidates] = read(`${number}/${month}/${year.slice(2)}`, locale) as string[];
        expect(reason).toBe('two-digit-year');
        for (const candidate of candidates)
          expect(candidate).toMatch(/^\d{2}\/\d{2}\/(?:19[7-9]|20[0-6])\d$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes text with one reading also where the month comes first', () => {
    expect(read('05/05/2024', 'en_US')).toBe('2024-05-05');
    expect(read('21/05/2024', 'en_US')).toBe('2024-05-21');
    expect(read('2024-05-06', 'en_US')).toBe('2024-05-06');
    expect(read('05/06/2024', 'en_GB')).toBe('2024-06-05');
  });

  it.each(['vi', 'en'] as const)('reads back what is printed in %s', (language) => {
    fc.assert(
      fc.property(anyPeriod, (period) =>
        expect(readPeriod(printPeriod(period, language), 'vi_VN')).toBe(period),
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(day, (date) => expect(readPeriod(printLongDate(date, language), 'vi_VN')).toBe(date)),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readPeriod(text, 'vi_VN')).not.toThrow();
        expect(() => readPeriodRange(text)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readPeriodRange', () => {
  it.each([
    ['2022-2027', '2022', '2027'],
    ['2022 - 2027', '2022', '2027'],
    ['2022–2027', '2022', '2027'],
    ['2023 đến 2027', '2023', '2027'],
    ['từ 2023 đến năm 2027', '2023', '2027'],
    ['giai đoạn 2019 - 2025', '2019', '2025'],
    ['01/2022 - 12/2024', '2022-01', '2024-12'],
    ['từ tháng 5/2024 đến tháng 12/2025', '2024-05', '2025-12'],
    ['01/05/2024-31/12/2025', '2024-05-01', '2025-12-31'],
    ['2022-05-01 - 2024-12-31', '2022-05-01', '2024-12-31'],
    ['2024', '2024', '2024'],
    ['from May 2024 to June 2025', '2024-05', '2025-06'],
    ['October 2022 to March 2024', '2022-10', '2024-03'],
    ['2022-2025 (36 tháng)', '2022', '2025'],
    ['01/2022 - 12/2024, 36 tháng', '2022-01', '2024-12'],
    ['6 tháng đầu năm 2024', '2024-01', '2024-06'],
    ['nửa cuối năm 2024', '2024-07', '2024-12'],
  ])('%j is %s to %s', (text, start, end) => expect(readPeriodRange(text)).toEqual({ start, end }));

  it.each([
    ['01/22 - 12/24', '01/2022 - 12/2024'],
    ['01/22-12/24', '01/2022 - 12/2024'],
    ['01/2022 - 12/24', '01/2022 - 12/2024'],
    ['từ 01/05/22 đến 31/12/24', '01/05/2022 - 31/12/2024'],
    ['2022-24', '2022 - 2024'],
    ['giai đoạn 2019 - 25', '2019 - 2025'],
  ])('%j has years of two digits, maybe %j', (text, candidate) =>
    expect(readPeriodRange(text)).toEqual(new Unread(text, 'two-digit-year', [candidate])),
  );

  it.each(['5 - 9/2024', 'ba năm', '2022-2024-2027', '36 tháng', '2024 -'])('%j is unread', (text) =>
    expect(readPeriodRange(text)).toBeInstanceOf(Unread),
  );
  it('is null for a blank', () => expect(readPeriodRange(' ')).toBeNull());
});

describe('days of a period', () => {
  it.each([
    ['2024-05-21', '2024-05-21', '2024-05-21'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s lasts from %s to %s', (period, first, last) => {
    expect(firstDay(period)).toBe(first);
    expect(lastDay(period)).toBe(last);
    expect(yearOf(period)).toBe(Number(period.slice(0, 4)));
  });

  it('counts each period in exactly one month of its year', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const year = period.slice(0, 4);
        const months = Array.from(
          { length: 12 },
          (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
        );
        expect(months.filter((month) => isWithin(period, firstDay(month), lastDay(month)))).toHaveLength(1);
        expect(isWithin(period, firstDay(year), lastDay(year))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2000-03-01', -1, '2000-02-29'],
    ['2024-05-21', 180, '2024-11-17'],
    ['2024-05-21', 0, '2024-05-21'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100000, max: 100000 }), (date, days) => {
        const later = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(date, days)).toBe(later);
        expect(daysBetween(date, later)).toBe(days);
      }),
      { numRuns: 1000 },
    );
  });
});

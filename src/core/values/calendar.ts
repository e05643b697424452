import type { IsoDate, Period } from './period';

/** The first day of a day, month, quarter or year. */
export function firstDay(period: Period): IsoDate {
  if (period.length === 10) return period;
  if (period.length === 4) return `${period}-01-01`;
  return `${period.slice(0, 4)}-${twoDigits(firstMonth(period))}-01`;
}

/** The last day of a day, month, quarter or year. */
export function lastDay(period: Period): IsoDate {
  if (period.length === 10) return period;
  if (period.length === 4) return `${period}-12-31`;
  const month = period.charAt(5) === 'Q' ? firstMonth(period) + 2 : firstMonth(period);
  return `${period.slice(0, 4)}-${twoDigits(month)}-${daysInMonth(yearOf(period), month)}`;
}

export function yearOf(period: Period): number {
  return numberAt(period, 0, 4);
}

/**
 * Whether the period counts in a window that includes both its ends: by its first day, so that every period lies in
 * exactly one of several windows that follow each other, and a year's months add up to the year.
 */
export function isWithin(period: Period, from: IsoDate, to: IsoDate): boolean {
  const day = firstDay(period);
  return from <= day && day <= to;
}

/** The day that many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfNumber(dayNumber(date) + days);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function firstMonth(period: Period): number {
  return period.charAt(5) === 'Q' ? numberAt(period, 6, 7) * 3 - 2 : numberAt(period, 5, 7);
}

/** What the digits from one place to before another say; 0 where the text ends before. Asked too often to cut texts. */
function numberAt(period: Period, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to && at < period.length; at += 1) {
    number = number * 10 + period.charCodeAt(at) - digitZero;
  }
  return number;
}

const digitZero = 48;

/** Days since 1 March of year 0: a year that starts in March ends with its leap day. */
function dayNumber(date: IsoDate): number {
  const month = numberAt(date, 5, 7);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + numberAt(date, 8, 10) - 1;
}

function dateOfNumber(number: number): IsoDate {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

import { addDays, firstDay, lastDay } from '../values/calendar';
import type { IsoDate, Period } from '../values/period';
import type { Settings } from '../workbook/settings';

/** Both days belong to the window. */
export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** across: the period is known only by month or year, and the window cuts through it. */
export type Position = 'within' | 'outside' | 'across';

export function positionOf(period: Period, window: Window): Position {
  const first = firstDay(period);
  const last = lastDay(period);
  if (first >= window.from && last <= window.to) return 'within';
  return last < window.from || first > window.to ? 'outside' : 'across';
}

/** The day for which figures are told. */
export function asOfDay(settings: Settings, today: IsoDate): IsoDate {
  return settings.as_of ?? today;
}

/** The reporting year that the office chose, or the one that the day falls in. */
export function reportingYearOf(settings: Settings, asOf: IsoDate): number {
  if (settings.reporting_year !== null) return settings.reporting_year;
  const year = Number(asOf.slice(0, 4));
  return (
    [year + 1, year, year - 1].find((candidate) => isIn(asOf, wholeReportingYear(candidate, settings))) ??
    year
  );
}

/** From the reporting year's first day to its last; a year that starts in July or later starts in the year before. */
export function wholeReportingYear(year: number, settings: Settings): Window {
  const starts = settings.reporting_year_starts;
  const firstYear = starts >= '07-01' ? year - 1 : year;
  return {
    from: `${fourDigits(firstYear)}-${starts}`,
    to: addDays(`${fourDigits(firstYear + 1)}-${starts}`, -1),
  };
}

/** The windows that offices report on, by name. */
export const namedWindows = ['reporting-year', 'six-months', 'nine-months', 'programme'] as const;
export type NamedWindow = (typeof namedWindows)[number];

/** Six and nine months are the first ones of the reporting year. */
export function windowNamed(name: NamedWindow, year: number, settings: Settings): Window {
  if (name === 'programme') return programmeOf(settings);
  const whole = wholeReportingYear(year, settings);
  return name === 'reporting-year'
    ? whole
    : { from: whole.from, to: addDays(monthsLater(whole.from, name === 'six-months' ? 6 : 9), -1) };
}

export function programmeOf(settings: Settings): Window {
  return { from: settings.programme_from, to: settings.programme_to };
}

/** The window up to that day where the day falls within it, else the whole window. */
export function windowUntil(window: Window, day: IsoDate): Window {
  return isIn(day, window) ? { from: window.from, to: day } : window;
}

/** The same days a year before; the last day of a month stays the last day of that month. */
export function yearBefore(window: Window): Window {
  return { from: dayBefore(window.from), to: dayBefore(window.to) };
}

/** From the earlier start to the later end. */
export function spanOf(one: Window, other: Window): Window {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

function isIn(day: IsoDate, window: Window): boolean {
  return day >= window.from && day <= window.to;
}

function dayBefore(day: IsoDate): IsoDate {
  const month = `${fourDigits(Number(day.slice(0, 4)) - 1)}${day.slice(4, 7)}`;
  const sameDay = `${month}${day.slice(7)}`;
  const last = lastDay(month);
  return day === lastDay(day.slice(0, 7)) || sameDay > last ? last : sameDay;
}

/** The same day of a month so many months later, or that month's last day where it is shorter. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${fourDigits(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
  const sameDay = `${month}${day.slice(7)}`;
  return sameDay > lastDay(month) ? lastDay(month) : sameDay;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

import { addDays } from '../values/calendar';
import type { IsoDate } from '../values/period';
import { printPeriod } from '../values/print';
import type { DateCell } from '../workbook/workbook';

/** What a Date among the arguments means; as a text, where none was meant, it is what the user can recognise. */
export class Day implements DateCell {
  constructor(readonly date: IsoDate) {}

  toString(): string {
    return printPeriod(this.date, 'vi');
  }
}

/**
 * The arguments of a custom function with days in the place of Dates. Sheets makes the Date of a day at midnight on the
 * spreadsheet's clock, the script reads it on its own, and a function for cells may ask no service how far they are
 * apart. The Dates tell it themselves: days are many, so the time at which most of them begin is that midnight.
 */
export function withDays(given: readonly unknown[]): readonly unknown[] {
  const dates: Date[] = [];
  for (const one of given) collect(one, dates);
  if (dates.length === 0) return given;
  const dayOf = dayReader(dates);
  return readAll(given, (date) => new Day(dayOf(date)));
}

/** The days of dates, in arrays of our own making. A register has many dates of few days. */
function readAll(given: readonly unknown[], dayOf: (date: Date) => Day): readonly unknown[] {
  const days = new Map<number, Day>();
  const dayOnce = (date: Date): Day => {
    const time = date.getTime();
    const known = days.get(time);
    if (known !== undefined) return known;
    const day = dayOf(date);
    days.set(time, day);
    return day;
  };
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return readEach(value);
    return isDate(value) ? dayOnce(value) : value;
  };
  // By index, and a call for few cells only: map and iterators are slow on arrays of another realm, as Sheets' may be.
  const readEach = (values: readonly unknown[]): readonly unknown[] => {
    const all: unknown[] = [];
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      all.push(typeof value === 'object' ? read(value) : value);
    }
    return all;
  };
  return readEach(given);
}

function collect(value: unknown, dates: Date[]): void {
  if (dates.length >= enough) return;
  if (Array.isArray(value)) for (const one of value) collect(one, dates);
  else if (isDate(value)) dates.push(value);
}

const enough = 1_000;

/** Sheets hands dates over as Date objects of its own making, which are known by their tag alone. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function dayReader(dates: readonly Date[]): (date: Date) => IsoDate {
  const ahead = aheadOfUtc(dates);
  // An hour more, for the clocks of that zone may be put forward and back.
  return ahead === null ? localDay : (date) => utcDay(date.getTime() + ahead + hour);
}

/** How far the spreadsheet's clock is ahead of UTC, in milliseconds; null where it is the script's own. */
function aheadOfUtc(dates: readonly Date[]): number | null {
  let atHome = 0;
  const starts = new Map<number, number>();
  for (const date of dates) {
    const start = modulo(date.getTime(), day);
    if (date.getHours() === 0 && date.getMinutes() === 0) atHome += 1;
    else if (start % quarter === 0) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const [most] = [...starts].sort(([, one], [, other]) => other - one);
  if (most === undefined || most[1] <= atHome) return null;
  const [start] = most;
  return start < easternmost ? -start : day - start;
}

const hour = 3_600_000;
const day = 24 * hour;
/** Time zones differ by whole quarters of an hour. */
const quarter = hour / 4;
/** Midnight there is 11:00 UTC the day before: New Zealand in summer. What is earlier lies in the west. */
const easternmost = 11 * hour;

function utcDay(time: number): IsoDate {
  return addDays('1970-01-01', Math.floor(time / day));
}

function localDay(date: Date): IsoDate {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

import type { IsoDate } from '../values/period';

/** Sheets hands dates over as Date objects of its own making, which are known by their tag alone. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The day that the cell shows: a custom function gets it in the script's time zone, which is the local one. */
export function localDay(date: Date): IsoDate {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

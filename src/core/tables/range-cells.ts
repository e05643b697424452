import { type Period, type ReadPeriod, readPeriod } from '../values/period';
import { readPeriodRange } from '../values/period-range';
import { type Reading, Unread } from '../values/unread';
import type { Cell } from '../workbook/workbook';

export interface RangeReading {
  readonly start: Reading<Period>;
  readonly end: Reading<Period>;
}

/** From a column for each; one may hold both where the other is blank. */
export function readRangeCells(
  start: Cell,
  end: Cell,
  locale: string,
  read: ReadPeriod = readPeriod,
): RangeReading {
  const first = read(start, locale);
  const last = read(end, locale);
  if (last === null && first instanceof Unread) return rangeIn(start, locale) ?? { start: first, end: last };
  if (first === null && last instanceof Unread) return rangeIn(end, locale) ?? { start: first, end: last };
  return { start: first, end: last };
}

/** From one column for both. A cell that cannot be read is unread once, for both. */
export function readRangeCell(cell: Cell, locale: string): RangeReading {
  const alone = readPeriod(cell, locale);
  if (alone instanceof Unread) return rangeIn(cell, locale) ?? { start: alone, end: alone };
  return { start: alone, end: alone };
}

/** Null for what is no range; where one is written with years of two digits both ends are unread, as it stands. */
function rangeIn(cell: Cell, locale: string): RangeReading | null {
  const range = typeof cell === 'string' ? readPeriodRange(cell, locale) : null;
  if (range instanceof Unread) return range.reason === 'two-digit-year' ? { start: range, end: range } : null;
  return range;
}

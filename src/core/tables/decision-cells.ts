import { daysWritten, readDecisionText } from '../values/decision-text';
import { type Period, type ReadPeriod, readPeriod } from '../values/period';
import { type Reading, Unread } from '../values/unread';
import { dayExists } from '../values/written-day';
import type { Cell } from '../workbook/workbook';
import { textOf } from './cell-text';

export interface DecisionReading {
  /** As it is written; '' where there is none. */
  readonly number: string;
  readonly date: Reading<Period>;
}

/** From a column for each; either may hold both where the other is blank. */
export function readDecisionCells(
  number: Cell,
  date: Cell,
  locale: string,
  read: ReadPeriod = readPeriod,
): DecisionReading {
  const day = read(date, locale);
  if (day === null) {
    const both = typeof number === 'string' ? readDecisionText(number, locale) : null;
    return both ?? { number: textOf(number), date: null };
  }
  const both = day instanceof Unread && typeof date === 'string' ? readDecisionText(date, locale) : null;
  if (both === null) return { number: textOf(number), date: day };
  return { number: textOf(number) || both.number, date: both.date };
}

/** From one column for both. A text without a date is a number alone; one with several is not read. */
export function readDecisionCell(cell: Cell, locale: string): DecisionReading {
  const day = readPeriod(cell, locale);
  if (!(day instanceof Unread)) return { number: '', date: day };
  if (typeof cell !== 'string') return { number: '', date: day };
  const both = readDecisionText(cell, locale);
  if (both !== null) return both;
  const days = daysWritten(cell);
  const hasNumber = /\d\s?\/\s?\p{L}/u.test(cell);
  const hasTime = days.length > 0 || day.reason === 'two-digit-year' || day.reason === 'several-months';
  const isSaid = days.length === 0 || day.candidates.length > 0;
  return {
    number: hasNumber || !hasTime ? textOf(cell) : '',
    date: hasNumber && !hasTime ? null : isSaid ? day : new Unread(cell, 'not-a-date', days.filter(isDay)),
  };
}

function isDay(text: string): boolean {
  const [day, month, year] = text.split(/[/.-]/).map(Number);
  return dayExists(year ?? 0, month ?? 0, day ?? 0);
}

import type { FunctionWords } from '../languages/function-words';
import { addDays, firstDay, lastDay } from '../values/calendar';
import { type IsoDate, type Period, readPeriod } from '../values/period';
import { Day } from './days-of-dates';
import { WrongArgument } from './wrong-argument';

/** A date argument; null when left out. A month or a year means its last day as `to`, else its first. */
export function readDay(name: 'from' | 'to' | 'date', given: unknown, words: FunctionWords): IsoDate | null {
  if (given === '') return null;
  const period = readTime(name, given, words);
  return name === 'to' ? lastDay(period) : firstDay(period);
}

/**
 * A date cell, a text such as 01/01/2024, 05/2024 or 2024, or a year as a number. DATE(2024;1;1) within the formula may
 * come as the number of days since 30/12/1899, which no year is as large as.
 */
export function readTime(name: string, given: unknown, words: FunctionWords): Period {
  if (given instanceof Day) return given.date;
  if (typeof given === 'number' && Number.isInteger(given) && given >= firstSerial && given <= lastSerial) {
    return addDays('1899-12-30', given);
  }
  const period = readPeriod(typeof given === 'number' ? given : String(given), 'vi_VN');
  if (typeof period === 'string') return period;
  throw new WrongArgument(words.wrong.date(name, String(given)));
}

/** 18/05/1927 and 31/12/2199. */
const firstSerial = 10_000;
const lastSerial = 109_574;

import type { FunctionWords } from '../languages/function-words';
import { firstDay, type IsoDate, lastDay, readPeriod } from '../values/period';
import { isDate, localDay } from './date-argument';
import { WrongArgument } from './wrong-argument';

/**
 * A date argument: a date cell, a text such as 01/01/2024 or 2024, or a year as a number. Null when left out.
 * A month or a year means its last day as `to`, else its first.
 */
export function readDay(name: 'from' | 'to' | 'date', given: unknown, words: FunctionWords): IsoDate | null {
  if (given === '') return null;
  const period = isDate(given) ? localDay(given) : readPeriod(String(given), 'vi_VN');
  if (typeof period !== 'string') throw new WrongArgument(words.wrong.date(name, String(given)));
  return name === 'to' ? lastDay(period) : firstDay(period);
}

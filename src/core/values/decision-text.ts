import { type Period, readPeriod } from './period';
import { Unread } from './unread';
import { cleanText } from './vietnamese-text';

/** A decision as a register names it in one cell. */
export interface DecisionText {
  readonly number: string;
  readonly date: Period;
}

/**
 * The number and the date in a text such as "QĐ số 318/QĐ-UBND ngày 21/02/2020", "21/02/2020 (QĐ 318/QĐ-UBND)" or
 * "Decision No. 318/QD-UBND of 21 February 2020". Null where it holds only one of them, or several decisions.
 */
export function readDecisionText(text: string, locale: string): DecisionText | null {
  if (text.length > longest || !/\d/.test(text)) return null;
  const clean = cleanText(text).replace(/\n/g, ' ');
  const numbers = clean.match(number);
  if (numbers === null || numbers.length !== 1) return null;
  const [written = ''] = numbers;
  const [before = '', after = ''] = clean.split(written);
  const date = dateIn(after, locale) ?? dateIn(before, locale);
  return date === null ? null : { number: written.replace(/\s+/g, '').replace(/[.,;]+$/, ''), date };
}

/** The days that stand in a text of several decisions, as they are written. */
export function daysWritten(text: string): readonly string[] {
  return cleanText(text.slice(0, longest)).match(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g) ?? [];
}

/** No such text is longer; it bounds the work on a cell that holds a page. */
const longest = 250;

/** 318/QĐ-UBND, 05/2024/QĐ-TTg, 1234/QĐ-BNG; the letters after the stroke tell it from a date. */
const number = /\d{1,5}(?:\s?\/\s?\d{4})?\s?\/\s?[A-ZĐÐƉ]{2}[\p{L}\d]*(?:\s?[-–]\s?[\p{L}\d]+)*/gu;

const beforeDate = /^[\s,;:(–-]*(?:(?:ban hành|ký|cấp|phê duyệt|dated|of|on)\s+)?(?:ngày\s+|năm\s+)?/iu;
const afterDate =
  /(?:\s+(?:của|by)\s.*|[\s,;).(–-]+(?:qđ|quyết định|decision)?(?:\s+(?:số|no\.?))?[\s:(]*)$/iu;

function dateIn(text: string, locale: string): Period | null {
  const bare = text
    .replace(beforeDate, '')
    .replace(/\s+(?:của|by)\s.*$/iu, '')
    .replace(afterDate, '')
    .trim();
  if (bare === '') return null;
  const period = readPeriod(bare, locale);
  return period === null || period instanceof Unread ? null : period;
}

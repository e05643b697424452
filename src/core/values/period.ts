import type { Cell } from '../workbook/workbook';
import { addDays, twoDigits } from './calendar';
import { readUnfinishedPeriod } from './unfinished-period';
import { isBlankText, isErrorText, type Reading, Unread } from './unread';
import { foldAccents } from './vietnamese-text';
import { dayExists, isMonthFirst, writtenDay } from './written-day';

/**
 * A day, month, quarter or year as ISO 8601 with reduced precision: '2024-05-21', '2024-05', '2024-Q2' or '2024'.
 * Plain text, so that results survive as JSON and sort by time within one precision.
 */
export type Period = string;

/** yyyy-mm-dd */
export type IsoDate = string;

export type ReadPeriod = (cell: Cell, locale: string) => Reading<Period>;

/**
 * The day, month, quarter or year in a cell: a real date, a year as a number, or text in Vietnamese order (21/05/2024,
 * ngày 21 tháng 5 năm 2024, 05/2024, quý III/2026), ISO or English words (21 May 2024). Unread (two-digit-year,
 * several-months): see readUnfinishedPeriod. Unread (not-a-date, error-cell): anything else, a day that does not
 * exist, and 05/06/2024 as text in a sheet whose locale puts the month first. Day and month are never swapped; what
 * may have been meant is named in the candidates.
 */
export function readPeriod(cell: Cell, locale: string): Reading<Period> {
  if (typeof cell === 'string') return readPeriodText(cell, locale);
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return String(cell);
  return new Unread(
    String(cell).toUpperCase(),
    'not-a-date',
    typeof cell === 'number' ? dayOfSerial(cell) : [],
  );
}

/** The day that a number would be if the cell had kept its date format: spreadsheets count days from 30/12/1899. */
function dayOfSerial(serial: number): readonly string[] {
  if (!Number.isInteger(serial) || serial < 20000 || serial > 80000) return [];
  const [year = '', month, day] = addDays('1899-12-30', serial).split('-');
  return [writtenDay(Number(day), Number(month), year)];
}

function readPeriodText(text: string, locale: string): Reading<Period> {
  const quick = dayMonthYear.exec(text);
  if (quick !== null) return dayOf(text, quick[1], quick[2], quick[3], locale);
  if (isBlankText(text)) return null;
  if (text.length > longestPeriod) return new Unread(text, 'not-a-date');
  if (isErrorText(text.trim())) return new Unread(text, 'error-cell');
  const folded = foldAccents(text)
    .replace(/^(?:ngay|on|nam) /, '')
    .replace(/[.,;]$/, '');
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(folded);
    if (match !== null) return build(text, match, locale);
  }
  return readUnfinishedPeriod(text, folded, locale) ?? new Unread(text, 'not-a-date', dayWithin(text));
}

/** The one day that stands among other words: "QĐ số 318/QĐ-UBND ngày 21/02/2020". */
function dayWithin(text: string): readonly string[] {
  const days = text.match(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g) ?? [];
  const [d = '', m = '', y = ''] = days.length === 1 ? (days[0] ?? '').split(/[/.-]/) : [];
  return dayExists(Number(y), Number(m), Number(d)) ? [writtenDay(Number(d), Number(m), y)] : [];
}

/** No date is longer; it bounds the work on a cell that holds a page of text. */
export const longestPeriod = 100;

type Build = (text: string, match: RegExpExecArray, locale: string) => Period | Unread;

const dayMonthYear = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const patterns: readonly (readonly [RegExp, Build])[] = [
  [
    /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/,
    (text, m, locale) => dayOf(text, m[1], m[3], m[4], locale),
  ],
  [/^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/, (text, m) => dayOf(text, m[4], m[3], m[1], '')],
  [/^(\d{1,2})(?: thang |\/)(\d{1,2})(?: nam |, ?)(\d{4})$/, (text, m) => dayOf(text, m[1], m[2], m[3], '')],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/,
    (text, m) => dayOf(text, m[1], monthNamed(m[2]), m[3], ''),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/,
    (text, m) => dayOf(text, m[2], monthNamed(m[1]), m[3], ''),
  ],
  [/^(?:thang ?|t)?(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})$/, (text, m) => monthOf(text, m[1], m[2])],
  [/^(\d{4})[/.-](\d{1,2})$/, (text, m) => monthOf(text, m[2], m[1])],
  [/^([a-z]{3,9})\.?,? (\d{4})$/, (text, m) => monthOf(text, monthNamed(m[1]), m[2])],
  [/^(?:quy ?|q)?(iii|ii|iv|i)(?: ?[/.-] ?| nam | )(\d{4})$/, (_text, m) => quarterOf(m[1], m[2])],
  [/^(?:quy ?|q)([1-4])(?: ?[/.-] ?| nam | )(\d{4})$/, (_text, m) => quarterOf(m[1], m[2])],
  [/^(\d{4})-?q([1-4])$/, (_text, m) => quarterOf(m[2], m[1])],
  [
    /^(\d{4})$/,
    (text, m) =>
      Number(m[1]) >= 1900 && Number(m[1]) <= 2100 ? (m[1] ?? '') : new Unread(text, 'not-a-date'),
  ],
];

function dayOf(text: string, d = '', m = '', y = '', locale = ''): Period | Unread {
  const day = Number(d);
  const month = Number(m);
  const year = Number(y);
  if (!dayExists(year, month, day)) {
    const swapped = dayExists(year, day, month) ? [writtenDay(month, day, y)] : [];
    return new Unread(text, 'not-a-date', swapped);
  }
  if (isMonthFirst(locale) && day <= 12 && day !== month) {
    return new Unread(text, 'not-a-date', [writtenDay(day, month, y), writtenDay(month, day, y)]);
  }
  return `${y}-${twoDigits(month)}-${twoDigits(day)}`;
}

function monthOf(text: string, m = '', y = ''): Period | Unread {
  const month = Number(m);
  return month >= 1 && month <= 12 && Number(y) >= 1000
    ? `${y}-${twoDigits(month)}`
    : new Unread(text, 'not-a-date');
}

function quarterOf(q = '', y = ''): Period {
  const roman = ['', 'i', 'ii', 'iii', 'iv'].indexOf(q);
  return `${y}-Q${roman > 0 ? roman : q}`;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** '' for a word that is no month, which then is no date. */
function monthNamed(word = ''): string {
  const index = monthNames.findIndex(
    (name) => name === word || name.slice(0, 3) === word || (word === 'sept' && name === 'september'),
  );
  return index < 0 ? '' : String(index + 1);
}

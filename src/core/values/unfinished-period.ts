import { twoDigits } from './calendar';
import { Unread } from './unread';
import { dayExists, isMonthFirst, writtenDay } from './written-day';

/**
 * Says what keeps a text from being one day, month, quarter or year although it means a time: a year of two digits
 * (21/5/24, 05/24, quý I/24), or several months of a year (6 tháng đầu năm 2024, H1 2024). The century is never
 * guessed: the likelier one is named in the candidates, to be asked about. Those of several months are the first and
 * the last of them. Null for any other text. `folded` is the text without case and accents.
 */
export function readUnfinishedPeriod(text: string, folded: string, locale: string): Unread | null {
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(folded);
    const unread = match === null ? null : build(text, match, locale);
    if (unread !== null) return unread;
  }
  return dayAmongWords(text, locale);
}

/** The one day of all that a text speaks of: "QĐ số 318/QĐ-UBND ngày 21/5/24". */
function dayAmongWords(text: string, locale: string): Unread | null {
  const [written, more] = text.match(/(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?![\d/.-])/g) ?? [];
  if (written === undefined || more !== undefined) return null;
  const [d, m, y] = written.split(/[/.-]/);
  return dayOf(text, d, m, y, locale);
}

type Build = (text: string, match: RegExpExecArray, locale: string) => Unread | null;

const patterns: readonly (readonly [RegExp, Build])[] = [
  [
    /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2})$/,
    (text, m, locale) => dayOf(text, m[1], m[3], m[4], locale),
  ],
  [/^(\d{1,2}) thang (\d{1,2})(?: nam |, ?)(\d{2})$/, (text, m) => dayOf(text, m[1], m[2], m[3], '')],
  [/^(?:thang ?|t)?(\d{1,2}) ?[/-] ?(\d{2})$/, (text, m) => monthOf(text, m[1], m[2])],
  [/^thang ?(\d{1,2}) nam (\d{2})$/, (text, m) => monthOf(text, m[1], m[2])],
  [/^(?:quy ?|q)(?:iii|ii|iv|i|[1-4])(?: ?[/.-] ?| nam | )(\d{2})$/, (text) => shortYear(text, [])],
  [
    /^(\d{1,2}|ba|sau|chin) ?(?:thang|t)(?: (dau|cuoi))?(?: ?[/.-] ?| cua nam | nam | )(\d{4})$/,
    (text, m) => months(text, m[1], m[2] === 'cuoi', m[3]),
  ],
  [/^nua (dau|cuoi)(?: cua)?(?: nam)? (\d{4})$/, (text, m) => months(text, '6', m[1] === 'cuoi', m[2])],
  [
    /^(?:the )?(first|second|last) (half|(?:three|six|nine|\d{1,2}) months)(?: of)? (\d{4})$/,
    (text, m) => months(text, m[2], m[1] !== 'first', m[3]),
  ],
  [/^h([12])(?: ?[/-] ?| )(\d{4})$/, (text, m) => months(text, '6', m[1] === '2', m[2])],
  [/^(\d{4}) ?[/-]? ?h([12])$/, (text, m) => months(text, '6', m[2] === '2', m[1])],
];

function dayOf(text: string, d = '', m = '', y = '', locale = ''): Unread {
  const [day, month, year] = [Number(d), Number(m), likelierYear(y)];
  const isSaid = dayExists(Number(year), month, day);
  const isSwapped = (isMonthFirst(locale) || !isSaid) && day !== month && dayExists(Number(year), day, month);
  const days = [isSaid ? writtenDay(day, month, year) : '', isSwapped ? writtenDay(month, day, year) : ''];
  return shortYear(
    text,
    days.filter((one) => one !== ''),
  );
}

/** 05/06 may also be a day without its year. */
function monthOf(text: string, m = '', y = ''): Unread | null {
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  return shortYear(text, Number(y) <= 12 ? [] : [`${twoDigits(month)}/${likelierYear(y)}`]);
}

function shortYear(text: string, candidates: readonly string[]): Unread {
  return new Unread(text, 'two-digit-year', candidates);
}

/** A register goes back some decades and plans some years ahead. */
function likelierYear(y: string): string {
  return Number(y) < 70 ? `20${y}` : `19${y}`;
}

/** From the first month of a year, or until its last. All twelve are the year. */
function months(text: string, number = '', isLast = false, year = ''): Unread | null {
  const count = numbers[number] ?? Number.parseInt(number, 10);
  if (!(count >= 2 && count <= 11)) return null;
  const ends = isLast ? [13 - count, 12] : [1, count];
  return new Unread(
    text,
    'several-months',
    ends.map((month) => `${twoDigits(month)}/${year}`),
  );
}

const numbers: Readonly<Record<string, number>> = {
  ba: 3,
  sau: 6,
  chin: 9,
  half: 6,
  'three months': 3,
  'six months': 6,
  'nine months': 9,
};

import { longestPeriod, type Period, readPeriod } from './period';
import { isBlankText, type Reading, Unread } from './unread';
import { foldAccents } from './vietnamese-text';

export interface PeriodRange {
  readonly start: Period;
  readonly end: Period;
}

/**
 * "2022-2027", "2023 đến 2027", "từ 01/2022 đến 12/2024", "36 tháng (01/2022 - 12/2024)", "2022-2025 (36 tháng)",
 * "6 tháng đầu năm 2024"; "5 - 9/2024" is not one. A lone period is both ends. Unread (two-digit-year): 01/22 - 12/24,
 * with the likelier range as candidate; (not-a-date): anything else.
 */
export function readPeriodRange(text: string, locale = ''): Reading<PeriodRange> {
  if (isBlankText(text)) return null;
  const alone = readPeriod(text, locale);
  if (typeof alone === 'string') return { start: alone, end: alone };
  if (alone?.reason === 'several-months') return monthsOf(alone);
  if (text.length > longestPeriod) return new Unread(text, 'not-a-date');
  let unread = new Unread(text, 'not-a-date');
  for (const [first, second] of endsIn(text)) {
    const start = readPeriod(first, locale);
    const end = readLaterYear(second, start) ?? readPeriod(second, locale);
    if (typeof start === 'string' && typeof end === 'string') return { start, end };
    const ends = [written(first, start), written(second, end)];
    const isShort = [start, end].some((one) => one instanceof Unread && one.reason === 'two-digit-year');
    if (isShort && !ends.includes(null)) unread = new Unread(text, 'two-digit-year', [ends.join(' - ')]);
  }
  return unread;
}

function monthsOf({ candidates }: Unread): PeriodRange {
  const [start = '', end = ''] = candidates.map((month) => month.split('/').reverse().join('-'));
  return { start, end };
}

/** The two parts of a text for each separator that stands in it once. */
function endsIn(text: string): readonly (readonly [string, string])[] {
  const folded = foldAccents(text)
    .replace(/^\d+ (?:nam|thang|years?|months?) ?[(:,] ?([^()]+)\)?$/, '$1')
    .replace(/ ?[(,;] ?\d+ (?:nam|thang|years?|months?)\)?$/, '')
    .replace(/^(giai doan|tu|from|thoi gian)\s+/, '')
    .replace(/^(tu|from)\s+/, '');
  return separators.flatMap((separator) => {
    const [first, second, more] = folded.split(separator);
    return first === undefined || second === undefined || more !== undefined ? [] : [[first, second]];
  });
}

const separators = [/\s+-\s+/, /\s*(?:den het|den|\bto\b|until|->|→)\s*/, /-/];

/** The end of 2022-24. */
function readLaterYear(text: string, start: Reading<Period>): Unread | null {
  const isYear = typeof start === 'string' && start.length === 4 && /^\d{2}$/.test(text.trim());
  return isYear ? new Unread(text, 'two-digit-year', [`${start.slice(0, 2)}${text.trim()}`]) : null;
}

/** An end of a range as a person would write it; null where that is not known. */
function written(text: string, end: Reading<Period>): string | null {
  if (typeof end === 'string') return text.trim();
  const [candidate, more] = end?.reason === 'two-digit-year' ? end.candidates : [];
  return more === undefined ? (candidate ?? null) : null;
}

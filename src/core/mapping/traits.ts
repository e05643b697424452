import { findCurrency } from '../codelists/currencies';
import { readMoney } from '../values/money';
import { readPeriod } from '../values/period';
import { readPeriodRange } from '../values/period-range';
import { readPlaces } from '../values/read-places';
import { Unread } from '../values/unread';
import { cleanText, foldAccents } from '../values/vietnamese-text';
import { type Cell, isDateCell } from '../workbook/workbook';

/** What a cell looks like. A cell can look like several things, and like none. */
export type Trait =
  | 'day'
  | 'year'
  | 'range'
  | 'number'
  | 'amount'
  | 'currency'
  | 'decision'
  | 'dated-decision'
  | 'place'
  | 'agency'
  | 'authority'
  | 'organisation'
  | 'contact'
  | 'link'
  | 'code'
  | 'vietnamese'
  | 'english';

/** The traits of one filled cell. */
export function traitsOf(cell: Cell, locale: string): readonly Trait[] {
  if (isDateCell(cell)) return ['day'];
  if (typeof cell === 'number') return traitsOfNumber(cell);
  return typeof cell === 'string' ? traitsOfText(cleanText(cell), locale) : [];
}

function traitsOfNumber(number: number): readonly Trait[] {
  if (Number.isInteger(number) && number >= 1990 && number <= 2100) return ['number', 'year'];
  return number === 0 || Math.abs(number) >= 100 ? ['number', 'amount'] : ['number'];
}

function traitsOfText(text: string, locale: string): readonly Trait[] {
  if (text.length > longText) return [languageTrait(text)];
  const folded = foldAccents(text);
  const traits: Trait[] = [];
  if (decision.test(folded)) traits.push(datedDecision.test(folded) ? 'dated-decision' : 'decision');
  else if (/[0-9]/.test(text)) traits.push(...traitsOfDigits(text, locale));
  for (const [trait, pattern] of patterns) if (pattern.test(folded)) traits.push(trait);
  if (code.test(text)) traits.push('code');
  if (text.length <= longestName && findCurrency(text) !== null) traits.push('currency');
  if (isPlaceText(text)) traits.push('place');
  if (/ \S+ /.test(text)) traits.push(languageTrait(text));
  return traits;
}

function traitsOfDigits(text: string, locale: string): readonly Trait[] {
  const period = readPeriod(text, locale);
  if (typeof period === 'string') return period.length === 4 ? ['number', 'year'] : ['day'];
  if (period instanceof Unread && period.candidates.length > 0) return ['day'];
  const range = readPeriodRange(text);
  if (range !== null && !(range instanceof Unread)) return ['range'];
  const money = readMoney(text, null, locale);
  if (!(money instanceof Unread)) return ['amount'];
  return money.reason === 'currency-unknown' || money.reason === 'ambiguous-amount'
    ? ['number', 'amount']
    : [];
}

/** Places that are truly known: a lone word may be a name of many things. */
function isPlaceText(text: string): boolean {
  const places = readPlaces(text);
  return places.length > 0 && places.every(({ kind }) => kind !== 'unknown');
}

function languageTrait(text: string): Trait {
  return /[đăâêôơưạ-ỹ]/iu.test(text.normalize('NFC')) ? 'vietnamese' : 'english';
}

const decision = /\b[0-9]+ ?\/ ?(?:[0-9]{4} ?\/ ?)?qd ?-|\b(?:qd|quyet dinh)\b.*[0-9]/;
const datedDecision = /(?:qd|quyet dinh).*(?:\bngay\b|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})/;
const code = /^[A-ZĐ]{1,6}(?:[-./_][A-ZĐ0-9]{1,8}){1,4}$|^[A-ZĐ]{1,4}[0-9]{2,6}$/;

const patterns: readonly (readonly [Trait, RegExp])[] = [
  ['link', /^https?:\/\//],
  ['contact', /@[a-z0-9-]+\.|\b0[0-9]{2,3}[ .]?[0-9]{3}[ .]?[0-9]{3,4}\b/],
  ['authority', /^(?:chu tich|pho chu tich|thu tuong|bo truong|ubnd tinh$|chairman|prime minister)/],
  [
    'agency',
    /^(?:ubnd|uy ban|so |ban |trung tam|benh vien|truong |hoi |lien hiep|tinh doan|chi cuc|phong |mat tran|tram y te|department|commune)/,
  ],
  [
    'organisation',
    /\b(?:foundation|international|organi[sz]ation|society|trust|fund|association|church|mission|ngo|save the|world vision|caritas|oxfam|plan|care)\b|^(?:to chuc|quy|ong|ba|dai su quan|lien minh|cong ty)\b/,
  ],
];

/** Longer texts are told by their language alone. */
const longText = 160;
const longestName = 24;

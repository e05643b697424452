import { type CurrencyCode, findCurrency } from '../codelists/currencies';
import { takeUnit } from './amount-parts';
import { foldAccents } from './vietnamese-text';

/** What a bare number in a column counts: "(triệu đồng)" is VND to the power of 6; "(nghìn)" names no currency. */
export interface ColumnUnit {
  readonly currency: CurrencyCode | null;
  /** A number counts 10^power. */
  readonly power: number;
}

/**
 * The unit that a heading names: "Vốn (1.000 USD)", "Vốn, triệu đồng", "Số tiền, ĐVT: đồng", "USD". Null where it names
 * none.
 */
export function readColumnUnit(text: string): ColumnUnit | null {
  const folded = foldAccents(text);
  const labelled = unitAfterLabel(folded);
  if (labelled !== null) return labelled;
  for (const [, round, square] of folded.matchAll(brackets)) {
    const unit = unitOf(round ?? square ?? '');
    if (unit !== null) return unit;
  }
  return unitOf(folded) ?? unitOf(tail.exec(folded)?.[1] ?? '');
}

/** The unit that a title tells of the whole sheet: "ĐVT: triệu đồng", "(Triệu đồng)"; null for any other title. */
export function readTitleUnit(text: string): ColumnUnit | null {
  return unitAfterLabel(foldAccents(text)) ?? unitAlone(text);
}

/** The heading without the unit that stands in brackets, at its end or after "ĐVT:". */
export function withoutColumnUnit(text: string): string {
  const isUnit = (part: string) => unitOf(foldAccents(part)) !== null;
  return text
    .replace(/[,;(]?\s*(?:đvt|đơn vị(?: tính)?|unit)\s*:.*$/iu, '')
    .replace(brackets, (whole, round?: string, square?: string) =>
      isUnit(round ?? square ?? '') ? '' : whole,
    )
    .replace(tail, (whole, part: string) => (isUnit(part) ? '' : whole))
    .trim();
}

/** The unit, where the text is a unit and nothing else: "USD", "(Triệu đồng)". */
export function unitAlone(text: string): ColumnUnit | null {
  return unitOf(foldAccents(text).replace(/^[([](.*)[)\]]$/, '$1'));
}

/** Null too where something else follows the label: "Đơn vị: Sở Ngoại vụ". */
function unitAfterLabel(folded: string): ColumnUnit | null {
  const match = label.exec(folded);
  return match === null
    ? null
    : unitOf(folded.slice(match.index + match[0].length).replace(/^[([]|[).\]]+$/g, ''));
}

const label = /\b(?:(?:dvt|don vi tinh)\b ?:? ?|(?:don vi|unit) ?: ?)/;
const brackets = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const tail = /\s*[,;\u2013-]\s*([^,;\u2013-]+)$/;

function unitOf(phrase: string): ColumnUnit | null {
  const match = /^ ?(1(?:[.,]?0{3})+|1|'?000)? ?(.*)$/.exec(phrase.replace(/^(?:tinh bang|bang|in) /, ''));
  if (match === null) return null;
  const [, number = '', words = ''] = match;
  const zeros = number.replace(/[^0]/g, '').length;
  const [unit, rest] = takeUnit(words.trim());
  const currency = findCurrency(rest);
  if (rest !== '' && currency === null) return null;
  if (currency === null && (unit === null || /^.$/.test(words.trim()))) return null;
  return { currency, power: zeros + (unit?.power ?? 0) };
}

import { type CurrencyCode, findCurrency } from '../codelists/currencies';
import { takeUnit } from './amount-parts';
import { foldAccents } from './vietnamese-text';

/** What a bare number in a column counts: "(triệu đồng)" is VND to the power of 6; "(nghìn)" names no currency. */
export interface ColumnUnit {
  readonly currency: CurrencyCode | null;
  /** A number counts 10^power. */
  readonly power: number;
}

/** The unit that a heading or a title names: "Vốn (1.000 USD)", "ĐVT: triệu đồng", "USD". Null where it names none. */
export function readColumnUnit(text: string): ColumnUnit | null {
  const folded = foldAccents(text);
  const labelled = label.exec(folded);
  if (labelled !== null)
    return unitOf(folded.slice(labelled.index + labelled[0].length).replace(/[).]+$/, ''));
  for (const [, inner = ''] of folded.matchAll(brackets)) {
    const unit = unitOf(inner);
    if (unit !== null) return unit;
  }
  return unitOf(folded);
}

/** The heading without the unit that stands in brackets or after "ĐVT:". */
export function withoutColumnUnit(text: string): string {
  return text
    .replace(/[,;(]?\s*(?:đvt|đơn vị(?: tính)?|unit)\s*:.*$/iu, '')
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => (unitOf(foldAccents(inner)) === null ? whole : ''))
    .trim();
}

/** The unit, where the text is a unit and nothing else: "USD", "Triệu đồng". */
export function unitAlone(text: string): ColumnUnit | null {
  return unitOf(foldAccents(text));
}

/** Whether a title says by itself that it tells the unit of the whole sheet. */
export function isUnitTitle(text: string): boolean {
  return label.test(foldAccents(text));
}

const label = /\b(?:dvt|don vi(?: tinh)?|unit) ?: ?/;
const brackets = /\(([^()]*)\)/g;

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

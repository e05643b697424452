import { findCurrency } from '../codelists/currencies';
import { englishNumber, vietnameseNumber } from './number-names';
import { foldAccents } from './vietnamese-text';

/** "500.000 USD (Bằng chữ: Năm trăm nghìn đô la Mỹ)": the figures, and the words that repeat them. */
export interface SpelledAmount {
  readonly figures: string;
  readonly words: string;
}

/** null for a text without words in brackets after its figures. */
export function spelledAmountOf(text: string): SpelledAmount | null {
  const match = /^([^(]*\d[^(]*)\(([^()\d]+)\)[\s.]*$/.exec(text);
  return match === null ? null : { figures: match[1] ?? '', words: match[2] ?? '' };
}

/** Whether the words say that whole number, in Vietnamese or English, with or without a currency after it. */
export function saysNumber(words: string, number: bigint): boolean {
  const said = foldAccents(words)
    .replace(/^(?:(?:viet )?bang chu|in words)\s*:?\s*/, '')
    .replace(/\ble\b/g, 'linh')
    .replace(/\bngan\b/g, 'nghin')
    .replace(/,| and\b/g, '')
    .replace(/[ ./]+$/, '')
    .replace(/ (?:chan|only)$/, '');
  return [vietnameseNumber(number), englishNumber(number)].map(foldAccents).some((expected) => {
    if (!said.startsWith(expected)) return false;
    const rest = said.slice(expected.length).trim();
    return rest === '' || findCurrency(rest) !== null;
  });
}

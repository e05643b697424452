import { type CurrencyCode, findCurrency, isBareDollar } from '../codelists/currencies';
import type { Decimal } from './decimal';
import { readingsOf } from './decimal';
import { powerOfTen } from './rounding';

interface NumberPart {
  readonly text: string;
  readonly unit: Unit | null;
}

interface Unit {
  readonly power: number;
  readonly decimalSeparator: string;
}

export interface WrittenCurrency {
  readonly code: CurrencyCode;
  readonly isBareDollar: boolean;
}

/** An amount cut into its numbers, with at most one currency on either side. */
export interface AmountParts {
  readonly isNegative: boolean;
  readonly numbers: readonly NumberPart[];
  readonly currency: WrittenCurrency | null;
}

const piece = /\d(?:[\d.,' ]*\d)?|[^\d]+/g;

/** The parts of a text without accents; null when anything else than numbers, units and one currency stands there. */
export function amountPartsOf(folded: string): AmountParts | null {
  const withoutEnd = folded.replace(/[\s.,;/]+$/, '');
  const accounting = /^\((.+)\)$/.exec(withoutEnd);
  const pieces = (accounting?.[1] ?? withoutEnd).match(piece);
  if (pieces === null) return null;

  const before = /^\d/.test(pieces[0] ?? '') ? '' : (pieces.shift() ?? '');
  const sign = /^[-+]|[-+](?=\s*$)/.exec(before.trim())?.[0] ?? '';
  const numbers: NumberPart[] = [];
  const words = [before.trim().replace(sign, '')];
  for (let index = 0; index < pieces.length; index += 2) {
    const [unit, rest] = takeUnit((pieces[index + 1] ?? '').trim());
    numbers.push({ text: pieces[index] ?? '', unit });
    words.push(rest);
  }
  const currency = currencyOf(words.map((word) => word.trim()).filter((word) => word !== ''));
  if (currency === undefined) return null;
  return { isNegative: accounting !== null || sign === '-', numbers, currency };
}

/** null when none is written, undefined when a word is no currency or two of them differ. */
function currencyOf(words: readonly string[]): WrittenCurrency | null | undefined {
  let currency: WrittenCurrency | null = null;
  for (const word of words) {
    const code = findCurrency(word);
    if (code === null || (currency !== null && currency.code !== code)) return undefined;
    currency = { code, isBareDollar: isBareDollar(word) };
  }
  return currency;
}

const units: readonly (readonly [string, number, string])[] = [
  ['nghin ty', 12, ','],
  ['ngan ty', 12, ','],
  ['nghin', 3, ','],
  ['ngan', 3, ','],
  ['trieu', 6, ','],
  ['tr', 6, ','],
  ['ty', 9, ','],
  ['thousand', 3, '.'],
  ['million', 6, '.'],
  ['billion', 9, '.'],
  ['trillion', 12, '.'],
  ['mln', 6, '.'],
  ['bn', 9, '.'],
  ['k', 3, '.'],
  ['m', 6, '.'],
];

/** The unit word at the start and what follows it. "trđ" is a unit and a currency in one. */
export function takeUnit(words: string): readonly [Unit | null, string] {
  if (/^trd\b/.test(words)) return [{ power: 6, decimalSeparator: ',' }, `d${words.slice(3)}`];
  for (const [word, power, decimalSeparator] of units) {
    if (!words.startsWith(word)) continue;
    const rest = words.slice(word.length);
    if (/^[a-z]/.test(rest)) continue;
    return [{ power, decimalSeparator }, rest.replace(/^\.(?=.)/, '').trim()];
  }
  return [null, words];
}

/**
 * Every amount that the parts may mean; none when they are no amount. A currency beside the number settles "500.000":
 * no currency here has three decimals, so these are thousands. A unit word settles the separator of its own language
 * as decimals (17,945 triệu; 4.812 million); the other one (16.029 tỷ) is typed for the one as often as for the other.
 */
export function decimalsOf({ numbers, currency, isNegative }: AmountParts): readonly Decimal[] {
  const [first] = numbers;
  if (first === undefined) return [];
  const readings = numbers.length > 1 ? sumOf(numbers) : choose(first, currency !== null);
  return isNegative ? readings.map((reading) => ({ ...reading, digits: -reading.digits })) : readings;
}

function choose(part: NumberPart, hasCurrency: boolean): readonly Decimal[] {
  const readings = readingsOf(part.text).map((reading) => scaled(reading, part.unit));
  const [thousands, decimals] = readings;
  if (thousands === undefined || decimals === undefined) return readings;
  if (part.unit === null) return hasCurrency ? [thousands] : readings;
  return part.text.includes(part.unit.decimalSeparator) ? [decimals] : readings;
}

/**
 * "2 tỷ 500 triệu", "12 nghìn 500": whole numbers whose units fall from part to part. "5 tỷ 200" is said for 5 tỷ 200
 * triệu, so that a number without a unit stands after thousands only.
 */
function sumOf(numbers: readonly NumberPart[]): readonly Decimal[] {
  let digits = BigInt('0');
  let last = Number.POSITIVE_INFINITY;
  for (const part of numbers) {
    const power = part.unit === null ? 0 : part.unit.power;
    if (!/^\d{1,3}$/.test(part.text) || power >= last || (power === 0 && last !== 3)) return [];
    digits += BigInt(part.text) * powerOfTen(power);
    last = power;
  }
  return [{ digits, scale: 0 }];
}

function scaled(decimal: Decimal, unit: Unit | null): Decimal {
  return unit === null ? decimal : { digits: decimal.digits * powerOfTen(unit.power), scale: decimal.scale };
}

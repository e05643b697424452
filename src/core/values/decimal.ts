import { powerOfTen } from './rounding';
import { Unread } from './unread';
import { cleanText } from './vietnamese-text';

/** An exact decimal number: digits / 10^scale. 24.107,5 is { digits: 241075, scale: 1 }. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * The number that a person sees in the cell: a spreadsheet keeps 15 significant digits, so 0.1 + 0.2 is 0.3.
 * The number must be finite.
 */
export function decimalFromNumber(number: number): Decimal {
  if (Number.isSafeInteger(number) && Math.abs(number) < 1e15) return { digits: BigInt(number), scale: 0 };
  const [mantissa = '0', exponentText = '0'] = number.toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  // toExponential wrote one digit before the point.
  const scale = digits.replace('-', '').length - 1 - Number(exponentText);
  if (digits === '' || digits === '-') return { digits: BigInt('0'), scale: 0 };
  return scale >= 0
    ? { digits: BigInt(digits), scale }
    : { digits: BigInt(digits) * powerOfTen(-scale), scale: 0 };
}

/**
 * A number typed as text in either convention: 1.234.567,89 or 1,234,567.89 or 1234.5. One separator before exactly
 * three digits ("1.234") may be thousands or decimals: it is never guessed, whatever the locale, which only decides
 * which reading is named first and how the readings are written. Also Unread: anything else than a number.
 */
export function readDecimal(text: string, locale: string): Decimal | Unread {
  const clean = cleanText(text);
  const readings = readingsOf(clean);
  const [first, second] = readings;
  if (first === undefined) return new Unread(text, 'not-a-number');
  if (second === undefined) return first;
  return new Unread(text, 'ambiguous-amount', candidatesOf(readings, clean, locale));
}

/** Written out with a point and no thousands separators: 24107.5 */
export function decimalText(decimal: Decimal): string {
  const text = decimal.digits.toString();
  if (decimal.scale === 0) return text;
  const sign = text.charAt(0) === '-' ? '-' : '';
  const digits = text.slice(sign.length).padStart(decimal.scale + 1, '0');
  return `${sign}${digits.slice(0, -decimal.scale)}.${digits.slice(-decimal.scale)}`;
}

/** Thousands first, then decimals, where the text can be both; one reading where it is clear; none for no number. */
export function readingsOf(text: string): readonly Decimal[] {
  const match = number.exec(text);
  if (match === null) return [];
  const sign = match[1] === '' || match[1] === '+' ? '' : '-';
  const body = (match[2] ?? '').replace(/['\u2019 ]/g, ' ');
  if (/^\d+$/.test(body)) return [decimalOf(sign, body, '')];
  const simple = /^(\d+)[.,](\d+)$/.exec(body);
  if (simple !== null) return readingsOfOneSeparator(sign, simple[1] ?? '', simple[2] ?? '');
  const grouped = /^(\d{1,3}([., ])\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(body);
  if (grouped === null || grouped[3] === grouped[2]) return [];
  return [decimalOf(sign, (grouped[1] ?? '').replace(/[., ]/g, ''), grouped[4] ?? '')];
}

const number = /^([-+\u2212]?) ?(\d(?:[\d.,'\u2019 ]*\d)?)$/;

function readingsOfOneSeparator(sign: string, before: string, after: string): readonly Decimal[] {
  const decimals = decimalOf(sign, before, after);
  const canBeThousands = after.length === 3 && before.length <= 3 && before.charAt(0) !== '0';
  return canBeThousands ? [decimalOf(sign, before + after, ''), decimals] : [decimals];
}

function decimalOf(sign: string, whole: string, decimals: string): Decimal {
  return { digits: BigInt(sign + whole + decimals), scale: decimals.length };
}

/** Both readings as the locale writes them without thousands separators; the locale's own reading first. */
export function candidatesOf(readings: readonly Decimal[], text: string, locale: string): readonly string[] {
  const isEnglish = /^en/i.test(locale);
  const written = readings.map((reading) => {
    const point = decimalText(reading)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
    return isEnglish ? point : point.replace('.', ',');
  });
  const localeGroupsWith = isEnglish ? ',' : '.';
  return text.includes(localeGroupsWith) ? written : written.reverse();
}

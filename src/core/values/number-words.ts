import type { CurrencyCode } from '../codelists/currencies';
import { currencyForms, currencyName, minorDigits } from '../codelists/currencies';
import type { LanguageCode } from '../workbook/workbook';
import { englishNumber, vietnameseNumber } from './number-names';
import { divideHalfUp, powerOfTen } from './rounding';

/**
 * An amount as administrative texts spell it out: 'Hai mươi mốt triệu không trăm linh năm nghìn đồng', 'Twenty-one
 * million five thousand US dollars and fifty cents'. The amount is a plain decimal ('21005000.50'), rounded half up to
 * the currency's minor unit.
 */
export function amountInWords(amount: string, currency: CurrencyCode, language: LanguageCode): string {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(amount);
  if (match === null) throw new RangeError(`not a decimal number: ${amount}`);
  const decimals = match[3] ?? '';
  const perUnit = powerOfTen(minorDigits[currency]);
  const minor = divideHalfUp(BigInt((match[2] ?? '') + decimals) * perUnit, powerOfTen(decimals.length));
  const whole = minor / perUnit;
  const isNegative = match[1] === '-' && minor > BigInt('0');
  const spell = language === 'vi' ? inVietnamese : inEnglish;
  const words = spell(whole, minor - whole * perUnit, currency);
  const signed = isNegative ? `${language === 'vi' ? 'âm' : 'minus'} ${words}` : words;
  return signed.charAt(0).toUpperCase() + signed.slice(1);
}

const zero = BigInt('0');
const one = BigInt('1');

function inVietnamese(whole: bigint, minor: bigint, currency: CurrencyCode): string {
  const words = `${vietnameseNumber(whole)} ${currencyName(currency, 'vi')}`;
  return minor === zero ? words : `${words} và ${vietnameseNumber(minor)} xu`;
}

function inEnglish(whole: bigint, minor: bigint, currency: CurrencyCode): string {
  const forms = currencyForms(currency);
  const words = `${englishNumber(whole)} ${whole === one ? currencyName(currency, 'en') : forms.many}`;
  if (minor === zero) return words;
  return `${words} and ${englishNumber(minor)} ${minor === one ? forms.minor : forms.minors}`;
}

import type { CurrencyCode } from '../codelists/currencies';
import { minorDigits } from '../codelists/currencies';
import type { Cell } from '../workbook/workbook';
import { readAmountText } from './amount-text';
import type { Decimal } from './decimal';
import { decimalFromNumber, decimalText } from './decimal';
import { divideHalfUp, powerOfTen } from './rounding';
import type { Reading } from './unread';
import { Unread } from './unread';

/** An amount in whole minor units (cents, đồng), so that sums are exact. */
export interface Money {
  readonly currency: CurrencyCode;
  readonly minor: bigint;
}

/**
 * The amount in a cell: a number, or text such as "500.000 USD", "19,3 triệu USD", "236 tỷ đồng". `currency` is what
 * the row's currency column says, null where it says nothing. Unread: error-cell, not-an-amount, ambiguous-amount
 * (bare "1.234"), currency-unknown (none written anywhere), currencies-differ (the cell and the column disagree).
 */
export function readMoney(cell: Cell, currency: CurrencyCode | null, locale: string): Reading<Money> {
  if (typeof cell === 'number') return readNumber(cell, currency);
  if (typeof cell === 'string') {
    const amount = readAmountText(cell, currency, locale);
    return amount === null || amount instanceof Unread
      ? amount
      : moneyFromDecimal(amount.decimal, amount.currency);
  }
  return new Unread(typeof cell === 'boolean' ? String(cell).toUpperCase() : cell.date, 'not-an-amount');
}

/** Rounded half up (away from zero) to the currency's minor unit. */
export function moneyFromDecimal(decimal: Decimal, currency: CurrencyCode): Money {
  const shift = minorDigits[currency] - decimal.scale;
  const minor =
    shift >= 0 ? decimal.digits * powerOfTen(shift) : divideHalfUp(decimal.digits, powerOfTen(-shift));
  return { currency, minor };
}

/** The amount with a point and all decimals of its currency: '4812345.00', '118900000000'. */
export function decimalString(money: Money): string {
  return decimalText({ digits: money.minor, scale: minorDigits[money.currency] });
}

/** The sum of two amounts of one currency; another currency is a fault of the caller. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${a.currency} and ${b.currency}`);
  return { currency: a.currency, minor: a.minor + b.minor };
}

/** Whole minor units first, as nearly every cell holds: they need nothing but the multiplication. */
function readNumber(number: number, currency: CurrencyCode | null): Money | Unread {
  if (currency !== null) {
    const scaled = number * 10 ** minorDigits[currency];
    if (scaled % 1 === 0 && scaled < beyondDoubt && scaled > -beyondDoubt)
      return { currency, minor: BigInt(scaled) };
  }
  if (!Number.isFinite(number)) return new Unread(String(number), 'not-an-amount');
  return currency === null
    ? new Unread(String(number), 'currency-unknown')
    : moneyFromNumber(number, currency);
}

/** Same as through Decimal, but without text where the nearest minor unit is beyond doubt. */
function moneyFromNumber(number: number, currency: CurrencyCode): Money {
  const scaled = number * 10 ** minorDigits[currency];
  const nearest = Math.round(scaled);
  if (Math.abs(nearest) < beyondDoubt && Math.abs(scaled - nearest) < 0.49)
    return { currency, minor: BigInt(nearest) };
  return moneyFromDecimal(decimalFromNumber(number), currency);
}

const beyondDoubt = 1e13;

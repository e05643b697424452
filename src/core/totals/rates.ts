import { type CurrencyCode, minorDigits } from '../codelists/currencies';
import type { RateRow } from '../tables/register';
import { type Decimal, decimalText } from '../values/decimal';
import type { Period } from '../values/period';
import { divideHalfUp, powerOfTen } from '../values/rounding';
import { knownValue } from '../values/unread';
import type { Settings } from '../workbook/settings';
import type { ConversionMethod } from './totals';

/** The rate that holds for a currency in a period, and how it was found. */
export interface RateFound {
  readonly currency: CurrencyCode;
  /** The month or year asked for. */
  readonly period: Period;
  /** The month or year that the rate is of. */
  readonly ratePeriod: Period;
  readonly method: ConversionMethod;
  /** VND for one unit. */
  readonly vnd: Decimal;
  /** VND for one minor unit, nearly: it errs by two roundings at the most. */
  readonly nearly: number;
  readonly source: string;
}

export type FindRate = (currency: CurrencyCode, period: Period) => RateFound | null;

/**
 * Looks for the rate of the office's policy first, then for the nearest earlier month of the same year, then for
 * the year's own rate or the mean of its months. A rate of another year is never used.
 */
export function createRates(rows: readonly RateRow[], policy: Settings['rate_policy']): FindRate {
  const stated = statedRates(rows);
  return (currency, period) => {
    const rates = stated.get(currency);
    if (rates === undefined) return null;
    const year = period.slice(0, 4);
    const month = monthOf(period);
    const ofPolicy =
      policy === 'year'
        ? (yearRate(rates, year) ?? monthRate(rates, month))
        : (monthRate(rates, month) ?? yearRate(rates, year));
    const rate = ofPolicy ?? yearMean(rates, year);
    return rate && rateFound(rate, currency, month ?? year);
  };
}

/** VND for one unit as a decimal string; '' for a decision's own equivalent, which no rate made. */
export function rateText({ method, vnd }: RateFound): string {
  return method === 'decision' ? '' : decimalText(vnd);
}

function rateFound(rate: Found, currency: CurrencyCode, period: Period): RateFound {
  const { ratePeriod, method, vnd, source } = rate;
  const nearly = Number(vnd.digits) / 10 ** (vnd.scale + minorDigits[currency]);
  return { currency, period, ratePeriod, method, vnd, nearly, source };
}

/** A day's month too, for Sheets turns a typed "05/2024" into a day; null for a year or quarter. */
function monthOf(period: Period): Period | null {
  return /^\d{4}-\d{2}/.test(period) ? period.slice(0, 7) : null;
}

interface StatedRate {
  readonly period: Period;
  readonly vnd: Decimal;
  readonly source: string;
}

type RatesByPeriod = ReadonlyMap<Period, StatedRate>;

const zero = BigInt(0);
const ten = BigInt(10);

/** The first row of a currency and period holds; a rate that is not above zero is none. */
function statedRates(rows: readonly RateRow[]): ReadonlyMap<CurrencyCode, RatesByPeriod> {
  const stated = new Map<CurrencyCode, Map<Period, StatedRate>>();
  for (const row of rows) {
    const currency = knownValue(row.currency);
    const vnd = knownValue(row.vnd);
    const written = knownValue(row.period);
    if (currency === null || vnd === null || written === null || vnd.digits <= zero) continue;
    const period = monthOf(written) ?? written.slice(0, 4);
    const rates = stated.get(currency) ?? new Map<Period, StatedRate>();
    stated.set(currency, rates);
    if (!rates.has(period)) rates.set(period, { period, vnd, source: row.source });
  }
  return stated;
}

type Found = Omit<RateFound, 'currency' | 'period' | 'nearly'>;

function found({ period, vnd, source }: StatedRate, method: ConversionMethod): Found {
  return { ratePeriod: period, method, vnd, source };
}

function yearRate(rates: RatesByPeriod, year: Period): Found | null {
  const rate = rates.get(year);
  return rate === undefined ? null : found(rate, 'year');
}

function monthRate(rates: RatesByPeriod, month: Period | null): Found | null {
  if (month === null) return null;
  const exact = rates.get(month);
  if (exact !== undefined) return found(exact, 'month');
  const earlier = monthsOf(rates, month.slice(0, 4)).filter((rate) => rate.period < month);
  const last = earlier[earlier.length - 1];
  return last === undefined ? null : found(last, 'earlier-month');
}

const meanScale = 4;

/** Rounded half up to four decimals before it is used, so that the rate shown is the rate used. */
function yearMean(rates: RatesByPeriod, year: Period): Found | null {
  const months = monthsOf(rates, year);
  if (months.length === 0) return null;
  const scale = Math.max(meanScale, ...months.map((rate) => rate.vnd.scale));
  const sum = months.reduce(
    (total, rate) => total + rate.vnd.digits * powerOfTen(scale - rate.vnd.scale),
    zero,
  );
  const digits = divideHalfUp(sum, BigInt(months.length) * powerOfTen(scale - meanScale));
  const sources = [...new Set(months.map((rate) => rate.source).filter((source) => source !== ''))];
  return {
    ratePeriod: year,
    method: 'year-mean',
    vnd: shortest({ digits, scale: meanScale }),
    source: sources.join('; '),
  };
}

/** Without zeros at the end, as a person would write the rate. */
function shortest({ digits, scale }: Decimal): Decimal {
  return scale > 0 && digits % ten === zero
    ? shortest({ digits: digits / ten, scale: scale - 1 })
    : { digits, scale };
}

function monthsOf(rates: RatesByPeriod, year: Period): readonly StatedRate[] {
  return [...rates.values()]
    .filter((rate) => rate.period.length > 4 && rate.period.startsWith(year))
    .sort((one, other) => (one.period < other.period ? -1 : 1));
}

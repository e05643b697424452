import type { CurrencyCode } from '../codelists/currencies';
import type { RateRow } from '../tables/register';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { remembered } from '../values/remembered';
import type { Settings } from '../workbook/settings';
import { applyBasis, type Basis, basisBetween, createStatedBasis, dong } from './basis';
import { byMonth } from './by-month';
import { createRates, type FindRate, type RateFound, rateText } from './rates';
import { ratesOfSource } from './rates-of-source';
import type { ConversionMethod } from './totals';
import { wholeAmount } from './whole-amount';

/** Money in another currency, rounded once half up, with the rate that made it. */
interface Conversion {
  readonly money: Money;
  readonly method: ConversionMethod;
  /** The month or year asked for and the one that the rate is of; '' where no rate was needed. */
  readonly period: Period;
  readonly ratePeriod: Period;
  /** VND for one unit of the foreign currency, as a decimal string; '' where no rate was needed. */
  readonly vndPerUnit: string;
  readonly source: string;
  /** None for the same currency, two between two foreign currencies; the fields above are the first one's. */
  readonly rates: readonly RateFound[];
}

/** Null where a rate is missing. */
export interface ReportingBases {
  readonly usd: Basis | null;
  readonly vnd: Basis | null;
}

export interface Converter {
  /** Null when a rate is missing. */
  readonly convert: (money: Money, period: Period, to: CurrencyCode) => Conversion | null;
  /** The same object for the same currency and month. */
  readonly reportingBases: (from: CurrencyCode, period: Period) => ReportingBases;
  /** Null when a rate is missing. */
  readonly basisOf: (from: CurrencyCode, period: Period, to: CurrencyCode) => Basis | null;
  /** For an equivalent that the decision itself states, which no rate made. */
  readonly statedBasis: (from: CurrencyCode) => Basis;
}

export function createConverter(
  rates: readonly RateRow[],
  { rate_policy, rate_source }: Pick<Settings, 'rate_policy' | 'rate_source'>,
): Converter {
  const rateOf = rememberedByMonth(createRates(ratesOfSource(rates, rate_source), rate_policy));
  const basisOf = (from: CurrencyCode, period: Period, to: CurrencyCode) =>
    from === to ? basisBetween(dong, dong) : basisBetween(rateOf(from, period), rateOf(to, period));
  const basesFrom = (from: CurrencyCode) =>
    byMonth((period) => ({ usd: basisOf(from, period, 'USD'), vnd: basisOf(from, period, 'VND') }));
  const known = new Map<CurrencyCode, (period: Period) => ReportingBases>();
  const stated = new Map<CurrencyCode, Basis>();
  return {
    convert: (money, period, to) => {
      const basis = basisOf(money.currency, period, to);
      return basis && conversionOf(money, to, basis);
    },
    reportingBases: (from, period) => remembered(known, from, basesFrom)(period),
    basisOf,
    statedBasis: (from) => remembered(stated, from, createStatedBasis),
  };
}

function conversionOf(money: Money, to: CurrencyCode, basis: Basis): Conversion {
  const [rate] = basis.rates;
  return {
    money: { currency: to, minor: BigInt(applyBasis(basis, wholeAmount(money.minor))) },
    method: rate?.method ?? 'same',
    period: rate?.period ?? '',
    ratePeriod: rate?.ratePeriod ?? '',
    vndPerUnit: rate === undefined ? '' : rateText(rate),
    source: rate?.source ?? '',
    rates: basis.rates,
  };
}

/** One object for each currency and month, so that rows with the same rate can be told by it. */
function rememberedByMonth(findRate: FindRate): FindRate {
  const known = new Map<CurrencyCode, (period: Period) => RateFound | null>();
  const ratesOf = (currency: CurrencyCode) => byMonth((period) => findRate(currency, period));
  return (currency, period) => (currency === 'VND' ? dong : remembered(known, currency, ratesOf)(period));
}

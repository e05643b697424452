import { type CurrencyCode, minorDigits } from '../codelists/currencies';
import type { Decimal } from '../values/decimal';
import type { Period } from '../values/period';
import { divideHalfUp, powerOfTen } from '../values/rounding';
import { type WholeAmount, wholeAmount } from './exact-sum';
import type { FindRate, RateFound } from './rates';

/** How any amount of one currency becomes another in one month or year. */
export interface Basis {
  readonly rates: readonly RateFound[];
  /** What an amount in minor units is multiplied by, nearly: it errs by less than six roundings. */
  readonly factor: number;
  /** The same exactly; asked for only where the factor leaves a doubt. */
  readonly exact: () => Fraction;
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Null when a rate is missing. */
export function createBasis(
  from: CurrencyCode,
  period: Period,
  to: CurrencyCode,
  findRate: FindRate,
): Basis | null {
  if (from === to) return same;
  const fromRate = from === 'VND' ? null : findRate(from, period);
  const toRate = to === 'VND' ? null : findRate(to, period);
  if ((fromRate === null && from !== 'VND') || (toRate === null && to !== 'VND')) return null;
  const numerator = fromRate?.vnd ?? dong;
  const denominator = toRate?.vnd ?? dong;
  const up = denominator.scale + minorDigits[to];
  const down = numerator.scale + minorDigits[from];
  return {
    rates: [fromRate, toRate].filter((rate) => rate !== null),
    factor: (Number(numerator.digits) * 10 ** up) / (Number(denominator.digits) * 10 ** down),
    exact: () => ({
      numerator: numerator.digits * powerOfTen(up),
      denominator: denominator.digits * powerOfTen(down),
    }),
  };
}

/** For an equivalent that the decision itself states, which no rate made. */
export function createStatedBasis(currency: CurrencyCode): Basis {
  const rate: RateFound = {
    currency,
    period: '',
    ratePeriod: '',
    method: 'decision',
    vnd: dong,
    vndText: '',
    source: '',
  };
  return { rates: [rate], factor: 1, exact: unchanged };
}

/**
 * The amount in minor units after conversion, rounded once half up. A product of numbers errs by less than 2^-50 of
 * itself here (seven roundings of 2^-53 each), so it rounds as the exact product does unless it lies that near to a
 * half. This is some ten times as fast as dividing big integers.
 */
export function applyBasis(basis: Basis, minor: WholeAmount): WholeAmount {
  if (basis === same) return minor;
  const nearly = Number(minor) * basis.factor;
  const rounded = Math.round(nearly);
  const size = Math.abs(rounded);
  if (size < largestQuick && 0.5 - Math.abs(nearly - rounded) > (size + 1) * doubt) return rounded;
  const { numerator, denominator } = basis.exact();
  return wholeAmount(divideHalfUp(BigInt(minor) * numerator, denominator));
}

const one = BigInt(1);
const unchanged = (): Fraction => ({ numerator: one, denominator: one });
const same: Basis = { rates: [], factor: 1, exact: unchanged };

const dong: Decimal = { digits: one, scale: 0 };

const largestQuick = 2 ** 48;
const doubt = 2 ** -50;

import { type CurrencyCode, minorDigits } from '../codelists/currencies';
import type { Decimal } from '../values/decimal';
import type { Period } from '../values/period';
import { divideHalfUp, powerOfTen } from '../values/rounding';
import { type WholeAmount, wholeAmount } from './exact-sum';
import type { FindRate, RateFound } from './rates';

/** How any amount of one currency becomes another in one month or year. */
export interface Basis {
  readonly rates: readonly RateFound[];
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The quotient of the two, nearly. */
  readonly factor: number;
}

/** Null when a rate is missing. */
export function createBasis(
  from: CurrencyCode,
  period: Period,
  to: CurrencyCode,
  findRate: FindRate,
): Basis | null {
  if (from === to) return same;
  const fromRate = from === 'VND' ? dong : findRate(from, period);
  const toRate = to === 'VND' ? dong : findRate(to, period);
  if (fromRate === null || toRate === null) return null;
  const scales = { up: toRate.vnd.scale + minorDigits[to], down: fromRate.vnd.scale + minorDigits[from] };
  const numerator = fromRate.vnd.digits * powerOfTen(scales.up);
  const denominator = toRate.vnd.digits * powerOfTen(scales.down);
  return {
    rates: [fromRate, toRate].filter((rate): rate is RateFound => rate !== dong),
    numerator,
    denominator,
    factor: Number(numerator) / Number(denominator),
  };
}

/** For an equivalent that the decision itself states, which no rate made. */
export function createStatedBasis(currency: CurrencyCode): Basis {
  const rate: RateFound = {
    currency,
    period: '',
    ratePeriod: '',
    method: 'decision',
    vnd: dong.vnd,
    vndText: '',
    source: '',
  };
  return { rates: [rate], numerator: one, denominator: one, factor: 1 };
}

/** The amount in minor units after conversion, rounded once half up. */
export function applyBasis(basis: Basis, minor: bigint): WholeAmount {
  if (basis === same) return wholeAmount(minor);
  const nearly = Number(minor) * basis.factor;
  return isBeyondDoubt(nearly)
    ? Math.round(nearly)
    : wholeAmount(divideHalfUp(minor * basis.numerator, basis.denominator));
}

const one = BigInt(1);
const same: Basis = { rates: [], numerator: one, denominator: one, factor: 1 };

const dong: { readonly vnd: Decimal } = { vnd: { digits: one, scale: 0 } };

/**
 * A product of numbers errs by less than 2^-50 of itself here (five roundings of 2^-53 each), so it rounds as the
 * exact product does unless it lies that near to a half. This is some ten times as fast as dividing big integers.
 */
function isBeyondDoubt(nearly: number): boolean {
  const size = Math.abs(nearly);
  return size < largestQuick && Math.abs(size - Math.floor(size) - 0.5) > size * doubt;
}

const largestQuick = 2 ** 48;
const doubt = 2 ** -50;

import { type CurrencyCode, minorDigits } from '../codelists/currencies';
import { divideHalfUp, powerOfTen } from '../values/rounding';
import type { RateFound } from './rates';
import { type WholeAmount, wholeAmount } from './whole-amount';

/** How any amount of one currency becomes another in one month or year. */
export interface Basis {
  readonly rates: readonly RateFound[];
  /** What an amount in minor units is multiplied by, nearly: it errs by five roundings at the most. */
  readonly factor: number;
  /** The same exactly; asked for only where the factor leaves a doubt. */
  exact(): Fraction;
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Between two rates of one month or year; null when either is missing. */
export function basisBetween(paid: RateFound | null, wanted: RateFound | null): Basis | null {
  if (paid === null || wanted === null) return null;
  return paid === wanted ? same : new RateBasis(paid, wanted);
}

/** A class, so that the thousand of a long register share their methods. */
class RateBasis implements Basis {
  readonly factor: number;
  private fraction: Fraction | null = null;

  constructor(
    private readonly paid: RateFound,
    private readonly wanted: RateFound,
  ) {
    this.factor = paid.nearly / wanted.nearly;
  }

  get rates(): readonly RateFound[] {
    return [this.paid, this.wanted].filter((rate) => rate !== dong);
  }

  exact(): Fraction {
    this.fraction ??= fractionBetween(this.paid, this.wanted);
    return this.fraction;
  }
}

function fractionBetween(paid: RateFound, wanted: RateFound): Fraction {
  return {
    numerator: paid.vnd.digits * powerOfTen(wanted.vnd.scale + minorDigits[wanted.currency]),
    denominator: wanted.vnd.digits * powerOfTen(paid.vnd.scale + minorDigits[paid.currency]),
  };
}

/** For an equivalent that the decision itself states, which no rate made. */
export function createStatedBasis(currency: CurrencyCode): Basis {
  const rate: RateFound = { ...dong, currency, method: 'decision' };
  return { rates: [rate], factor: 1, exact: unchanged };
}

/**
 * The amount in minor units after conversion, rounded once half up. A product of numbers errs by less than 2^-50 of
 * itself here (six roundings of 2^-53 each), so it rounds as the exact product does unless it lies that near to a
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

/** What VND are converted by. */
export const dong: RateFound = {
  currency: 'VND',
  period: '',
  ratePeriod: '',
  method: 'same',
  vnd: { digits: one, scale: 0 },
  nearly: 1,
  source: '',
};

const largestQuick = 2 ** 48;
const doubt = 2 ** -50;

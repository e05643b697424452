const ten = BigInt('10');
const two = BigInt('2');
const zero = BigInt('0');
const one = BigInt('1');

const powers: bigint[] = [one];

/** 10^exponent for a whole exponent of 0 or more. */
export function powerOfTen(exponent: number): bigint {
  let power = powers[exponent];
  if (power === undefined) {
    power = powerOfTen(exponent - 1) * ten;
    powers[exponent] = power;
  }
  return power;
}

/** The quotient rounded to the nearest whole number; a half goes away from zero (2,5 is 3, -2,5 is -3). */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === zero) throw new RangeError('division by zero');
  const negative = numerator < zero !== denominator < zero;
  const n = numerator < zero ? -numerator : numerator;
  const d = denominator < zero ? -denominator : denominator;
  const quotient = (n * two + d) / (d * two);
  return negative ? -quotient : quotient;
}

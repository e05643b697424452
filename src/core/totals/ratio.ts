import { decimalText } from '../values/decimal';
import { divideHalfUp } from '../values/rounding';

/** How many times the second the first is, with two decimals; null when the second is not above nothing. */
export function ratioText(first: bigint, second: bigint): string | null {
  if (second <= zero) return null;
  return decimalText({ digits: divideHalfUp(first * hundred, second), scale: 2 });
}

const zero = BigInt(0);
const hundred = BigInt(100);

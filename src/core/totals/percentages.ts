import { decimalText } from '../values/decimal';

/**
 * Each amount's percent of their sum, with one decimal. They sum to 100.0: what rounding down leaves over goes to
 * the largest remainders, the first of equals. All are 0.0 where the amounts do not sum to more than nothing.
 */
export function percentages(amounts: readonly bigint[]): readonly string[] {
  const total = amounts.reduce((sum, amount) => sum + amount, zero);
  if (total <= zero) return amounts.map(() => '0.0');
  const parts = amounts.map((amount, index) => {
    const remainder = modulo(amount * thousand, total);
    return { index, tenths: (amount * thousand - remainder) / total, remainder };
  });
  const given = parts.reduce((sum, part) => sum + part.tenths, zero);
  const byRemainder = [...parts].sort((one, other) => {
    if (one.remainder === other.remainder) return one.index - other.index;
    return one.remainder > other.remainder ? -1 : 1;
  });
  for (const part of byRemainder.slice(0, Number(thousand - given))) part.tenths += one;
  return parts.map(({ tenths }) => decimalText({ digits: tenths, scale: 1 }));
}

const zero = BigInt(0);
const one = BigInt(1);
const thousand = BigInt(1000);

/** Never negative, unlike the operator. */
function modulo(dividend: bigint, divisor: bigint): bigint {
  const rest = dividend % divisor;
  return rest < zero ? rest + divisor : rest;
}

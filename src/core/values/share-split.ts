/** All of an amount: shares are told of so many parts. */
export const wholeShare = 10_000;

/**
 * The total in whole units, split by weights of 0 or more so that the parts sum to the total exactly: each is rounded
 * down and the units left over go to the largest remainders, the earlier part first. At least one weight is above 0.
 */
export function splitByShares(total: bigint, shares: readonly number[]): bigint[] {
  const zero = BigInt('0');
  const one = BigInt('1');
  const weights = shares.map((share) => BigInt(share));
  const sum = weights.reduce((a, b) => a + b, zero);
  if (sum <= zero || weights.some((weight) => weight < zero)) throw new RangeError('shares must be positive');

  const isNegative = total < zero;
  const amount = isNegative ? -total : total;
  const parts = weights.map((weight, index) => {
    const product = amount * weight;
    return { index, whole: product / sum, rest: product % sum };
  });
  let left = amount - parts.reduce((a, part) => a + part.whole, zero);
  const byRest = [...parts].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  for (const part of byRest) {
    if (left === zero) break;
    part.whole += one;
    left -= one;
  }
  return parts.map((part) => (isNegative ? -part.whole : part.whole));
}

/** A whole amount: a number where that is exact and quick to add, a bigint beyond. */
export type WholeAmount = number | bigint;

/** Two numbers up to this size add up exactly. */
const largestNumber = 2 ** 52;

export function wholeAmount(minor: bigint): WholeAmount {
  const number = Number(minor);
  return isExact(number) ? number : minor;
}

/** Whether a sum of whole amounts is the exact one. */
export function isExact(number: number): boolean {
  return number <= largestNumber && number >= -largestNumber;
}

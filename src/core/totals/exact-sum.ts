/** A whole amount: a number where that is exact and quick to add, a bigint beyond. */
export type WholeAmount = number | bigint;

/** Two numbers up to this size add up exactly. */
const largestNumber = 2 ** 52;
const zero = BigInt(0);

export function wholeAmount(minor: bigint): WholeAmount {
  const number = Number(minor);
  return isExact(number) ? number : minor;
}

/** Exact for any number of amounts of any size: what a number can no longer hold spills over into a bigint. */
export class ExactSum {
  private small = 0;
  private large = zero;

  add(amount: WholeAmount): void {
    if (typeof amount === 'bigint') {
      this.large += amount;
      return;
    }
    this.small += amount;
    if (isExact(this.small)) return;
    this.large += BigInt(this.small);
    this.small = 0;
  }

  get value(): bigint {
    return this.large + BigInt(this.small);
  }
}

function isExact(number: number): boolean {
  return number <= largestNumber && number >= -largestNumber;
}

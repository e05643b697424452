/** An exact decimal number: digits / 10^scale. 24.107,5 is { digits: 241075, scale: 1 }. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

import type { CurrencyCode } from '../codelists/currencies';

/** An amount in whole minor units (cents, đồng), so that sums are exact. */
export interface Money {
  readonly currency: CurrencyCode;
  readonly minor: bigint;
}

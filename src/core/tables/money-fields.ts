import type { CurrencyCode } from '../codelists/currencies';

/** The fields that hold money, with the currency that they are in whatever the row says. */
export const moneyFields: ReadonlyMap<string, CurrencyCode | null> = new Map<string, CurrencyCode | null>([
  ['grant', null],
  ['counterpartVnd', 'VND'],
  ['grantUsd', 'USD'],
  ['grantVnd', 'VND'],
  ['change', null],
  ['amount', null],
  ['total', null],
  ['requested', null],
  ['secured', null],
]);

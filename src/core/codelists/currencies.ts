/** ISO 4217 codes that the register knows, with the number of decimals of their minor unit. */
export const minorDigits = {
  VND: 0,
  USD: 2,
  EUR: 2,
  AUD: 2,
  GBP: 2,
  CHF: 2,
  CAD: 2,
  NZD: 2,
  JPY: 0,
  KRW: 0,
  CNY: 2,
  HKD: 2,
  TWD: 2,
  SGD: 2,
  THB: 2,
  LAK: 2,
  SEK: 2,
  NOK: 2,
  DKK: 2,
  INR: 2,
} as const;

export type CurrencyCode = keyof typeof minorDigits;

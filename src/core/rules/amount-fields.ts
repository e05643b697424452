/** The fields that hold an amount of money, in the aid sheets and in the sheets of projects that seek aid. */
export const amountFields = [
  'grant',
  'counterpartVnd',
  'grantUsd',
  'grantVnd',
  'total',
  'requested',
  'secured',
] as const;

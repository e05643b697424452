import type { Money } from '../values/money';
import { printMoney } from '../values/print';
import type { Amount } from './amounts';
import type { EditionLanguage } from './edition-language';

/** The amount as stated, then what it is equivalent to: "15.000 AUD (tương đương 241.500.000 đồng; 9.660 USD)". */
export function printAmount(amount: Amount, language: EditionLanguage): string {
  const stated = amount.stated ?? { currency: 'VND', minor: amount.vnd };
  if (stated.minor === zero) return printMoney(stated, language.code);
  const equivalents = inBoth(amount)
    .filter((money) => money.currency !== stated.currency)
    .map((money) => printMoney(money, language.code));
  return `${printMoney(stated, language.code)} ${language.words.project.equivalent(equivalents.join('; '))}`;
}

/** A sum of several projects: "241.500.000 đồng (tương đương 9.660 USD)". */
export function printSum(sum: Pick<Amount, 'vnd' | 'usd'>, language: EditionLanguage): string {
  return printAmount({ ...sum, stated: null }, language);
}

/** "15.000 AUD (241.500.000 đồng; 9.660 USD)", for a narrow column. */
export function printShortAmount(amount: Amount, { code }: EditionLanguage): string {
  const stated = amount.stated ?? { currency: 'VND', minor: amount.vnd };
  const others = inBoth(amount).filter((money) => money.currency !== stated.currency);
  if (stated.minor === zero) return printMoney(stated, code);
  return `${printMoney(stated, code)} (${others.map((money) => printMoney(money, code)).join('; ')})`;
}

/** "241.500.000 đồng (9.660 USD)" */
export function printShortSum(sum: Pick<Amount, 'vnd' | 'usd'>, language: EditionLanguage): string {
  return printShortAmount({ ...sum, stated: null }, language);
}

/** "9.660 USD" */
export function printUsd(amount: Pick<Amount, 'usd'>, language: EditionLanguage): string {
  return printMoney({ currency: 'USD', minor: amount.usd }, language.code);
}

const zero = BigInt(0);

function inBoth({ vnd, usd }: Amount): Money[] {
  return [
    { currency: 'VND', minor: vnd },
    { currency: 'USD', minor: usd },
  ];
}

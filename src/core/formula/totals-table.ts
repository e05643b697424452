import { type CurrencyCode, minorDigits } from '../codelists/currencies';
import { languages } from '../languages';
import type { FunctionWords } from '../languages/function-words';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { lineNames } from '../totals/line-names';
import type { AskedMeasure } from '../totals/measures';
import { percentages } from '../totals/percentages';
import type { Sum, TotalLine, TotalTable } from '../totals/totals';
import { capitalised } from '../values/capitalised';
import type { LanguageCode } from '../workbook/workbook';
import { amountCell } from './amount-cell';
import { isCount, itemsHeading } from './read-measure';

export interface TableQuestion {
  readonly measure: AskedMeasure;
  readonly dimension: DimensionName;
  readonly currency: CurrencyCode;
  readonly language: LanguageCode;
}

/** A table of totals as a custom function returns it: headings, one row for each line, and the total. */
export function totalsTable(
  table: TotalTable,
  register: Register,
  { measure, dimension, currency, language }: TableQuestion,
  words: FunctionWords,
): (string | number)[][] {
  const heading = capitalised(words.dimensions[dimension][0]);
  const headings = isCount(measure)
    ? [heading, words.table.items]
    : [heading, itemsHeading(measure, words), words.table.amount(currency), words.table.share];
  const nameOf = lineNames(dimension, register, languages[language], language);
  const amounts = table.lines.map((line) => minorOf(amountOf(line, currency), currency));
  const shares = percentages(amounts);
  const row = (line: TotalLine, share: string) =>
    isCount(measure)
      ? [nameOf(line), line.items]
      : [nameOf(line), line.items, amountCell(amountOf(line, currency)), Number(share)];
  const whole = shares.some((share) => share !== '0.0') ? '100' : '0';
  return [
    headings,
    ...table.lines.map((line, index) => row(line, shares[index] ?? '0')),
    row(table.total, whole),
  ];
}

export function amountOf({ usd, vnd, other = '0' }: Sum, currency: CurrencyCode): string {
  if (currency === 'USD') return usd;
  return currency === 'VND' ? vnd : other;
}

function minorOf(amount: string, currency: CurrencyCode): bigint {
  return BigInt(minorDigits[currency] === 0 ? amount : amount.replace('.', ''));
}

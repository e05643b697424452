import type { CurrencyCode } from '../codelists/currencies';
import { languages } from '../languages';
import type { FunctionWords } from '../languages/function-words';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { type AskedMeasure, measureOf } from '../totals/measures';
import { totalBy } from '../totals/total-by';
import type { LanguageCode } from '../workbook/workbook';
import { askedRegister } from './asked-register';
import { readCurrency, readDimension, readMeasure } from './read-measure';
import type { AskedWindow } from './read-window';
import { refuseMore } from './refuse-more';
import { shareTable } from './share-of-year';
import { sortArguments } from './sort-arguments';
import { totalsTable } from './totals-table';
import { WrongArgument } from './wrong-argument';

/**
 * Totals by one dimension, from the arguments of AID_BY in whatever order its ranges stand. The single values keep
 * theirs: dimension, measure, currency, from, to. Throws WrongArgument with one clear sentence.
 */
export function aidBy(given: readonly unknown[]): (string | number)[][] {
  const { ranges, scalars } = sortArguments(given);
  const [givenDimension, givenMeasure, givenCurrency, from = '', to = '', ...more] = scalars;
  const { code: dimension, language } = readDimension('dimension', givenDimension, 'vi');
  const words = languages[language].functions;
  const asked = readMeasure(givenMeasure, language).code;
  const currency = readCurrency('currency', givenCurrency, language);
  refuseMore(more, words);
  const { register, window } = askedRegister(ranges, asked, [from, to], words);

  return aidByOf(register, { measure: asked, dimension, currency, ...window }, words, language);
}

/** The table of AID_BY, of a register that is read already. */
export function aidByOf(
  register: Register,
  {
    measure: asked,
    ...question
  }: AskedWindow & {
    readonly measure: AskedMeasure;
    readonly dimension: DimensionName;
    readonly currency: CurrencyCode;
  },
  words: FunctionWords,
  language: LanguageCode,
): (string | number)[][] {
  if (asked === 'disbursed-share') return shareTable(register, question, language);
  const { dimension, currency } = question;
  const total = totalBy(register, { ...question, measure: measureOf(asked) });
  if (total === null)
    throw new WrongArgument(
      words.wrong.notTogether(words.measures[asked][0], words.dimensions[dimension][0]),
    );
  return totalsTable(total.table, register, { measure: asked, dimension, currency, language }, words);
}

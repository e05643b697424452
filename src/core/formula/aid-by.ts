import { languages } from '../languages';
import { totalBy } from '../totals/total-by';
import { readDay } from './read-day';
import { readWord } from './read-word';
import { registerOfRanges } from './register-of-ranges';
import { sortArguments } from './sort-arguments';
import { totalsTable } from './totals-table';
import { WrongArgument } from './wrong-argument';

/**
 * Totals by one dimension, from the arguments of AID_BY in whatever order its ranges stand. The single values keep
 * theirs: dimension, measure, currency, from, to. Throws WrongArgument with one clear sentence.
 */
export function aidBy(given: readonly unknown[]): (string | number)[][] {
  const { ranges, scalars } = sortArguments(given);
  const [givenDimension, givenMeasure, givenCurrency, givenFrom = '', givenTo = ''] = scalars;
  const dimension = readWord(
    'dimension',
    givenDimension ?? '',
    ({ functions }) => functions.dimensions,
    'vi',
  );
  const { language } = dimension;
  const words = languages[language].functions;
  const measure = readWord(
    'measure',
    givenMeasure ?? '',
    ({ functions }) => functions.measures,
    language,
  ).code;
  const currency = readWord('currency', givenCurrency ?? '', () => reportingCurrencies, language).code;
  const from = readDay('from', givenFrom, words);
  const to = readDay('to', givenTo, words);
  if (from !== null && to !== null && from > to) throw new WrongArgument(words.wrong.order);

  const register = registerOfRanges(ranges, to ?? '', words);
  if (measure === 'requested') {
    if (register.calls.layouts.length === 0) throw new WrongArgument(words.wrong.noCalls);
    if (to === null && register.settings.as_of === null) throw new WrongArgument(words.wrong.noDay);
  } else if (register.aid.layouts.length === 0) throw new WrongArgument(words.wrong.noRegister);
  const total = totalBy(register, { measure, dimension: dimension.code, from, to });
  if (total === null)
    throw new WrongArgument(
      words.wrong.notTogether(words.measures[measure][0], words.dimensions[dimension.code][0]),
    );
  const question = { dimension: dimension.code, counting: measure === 'count', currency, language };
  return totalsTable(total.table, register, question, words);
}

/** The currencies in which totals are told, and what people write for them. */
const reportingCurrencies = {
  USD: ['USD', 'US$', '$', 'đô la Mỹ'],
  VND: ['VND', 'VNĐ', 'đồng', 'đ'],
} as const;

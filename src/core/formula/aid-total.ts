import { languages } from '../languages';
import type { Register } from '../tables/register';
import { type AskedMeasure, measureOf } from '../totals/measures';
import { ofCommittedYear } from '../totals/of-committed-year';
import { type TotalByQuestion, totalBy } from '../totals/total-by';
import { amountCell } from './amount-cell';
import { askedRegister } from './asked-register';
import { groupCalled, type Told } from './group-called';
import { isCount, readCurrency, readDimension, readMeasure } from './read-measure';
import { refuseMore } from './refuse-more';
import { sortArguments } from './sort-arguments';
import { amountOf } from './totals-table';
import { WrongArgument } from './wrong-argument';

/** One amount or number of items. The single values: measure, currency, from, to, dimension, value. */
export function aidTotal(given: readonly unknown[]): string | number {
  const { ranges, scalars } = sortArguments(given);
  const [givenMeasure, givenCurrency, from = '', to = '', givenDimension = '', value = '', ...more] = scalars;
  const { code: asked, language } = readMeasure(givenMeasure, 'vi');
  const words = languages[language].functions;
  const currency = readCurrency('currency', givenCurrency, language);
  refuseMore(more, words);
  if (givenDimension === '' && value !== '') throw new WrongArgument(words.wrong.noDimension);
  const dimension =
    givenDimension === '' ? anyDimension : readDimension('dimension', givenDimension, language).code;
  const { register, window } = askedRegister(ranges, asked, [from, to], words);
  const question = { dimension, currency, ...window };
  const lines = figuresOf(asked, register, question);
  const total = lines[lines.length - 1];
  if (total === undefined) {
    throw new WrongArgument(
      words.wrong.notTogether(words.measures[asked][0], words.dimensions[dimension][0]),
    );
  }
  if (value === '') return total.figure;
  const always = { ...question, from: null, to: null, funding: null };
  const named = { ...register, settings: { ...register.settings, individuals: 'named' as const } };
  const groupIn = (book: Register, ofBook: readonly Told[]) =>
    groupCalled(value, {
      register: book,
      dimension,
      language,
      lines: ofBook.slice(0, -1),
      always: () => figuresOf(asked, book, always).slice(0, -1),
    });
  // Individuals stand in one line, but whoever names one asks for that one.
  const found =
    groupIn(register, lines) ??
    (dimension === 'donor' ? groupIn(named, figuresOf(asked, named, question)) : null);
  return found?.figure ?? (asked === 'disbursed-share' ? '' : 0);
}

/** Without a dimension every one has the same total. */
const anyDimension = 'sector';

/** What is told of each line, the total last; none where such rows cannot be grouped so. */
function figuresOf(
  asked: AskedMeasure,
  register: Register,
  question: Omit<TotalByQuestion, 'measure'> & {
    readonly currency: NonNullable<TotalByQuestion['currency']>;
  },
): readonly Told[] {
  if (asked === 'disbursed-share') {
    return ofCommittedYear(register, question).map(({ line, percent }) => ({
      line,
      figure: percent === null ? '' : Number(percent),
    }));
  }
  const table = totalBy(register, { ...question, measure: measureOf(asked) })?.table;
  return [...(table?.lines ?? []), ...(table === undefined ? [] : [table.total])].map((line) => ({
    line,
    figure: isCount(asked) ? line.items : amountCell(amountOf(line, question.currency)),
  }));
}

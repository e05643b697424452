import { languages } from '../languages';
import type { Language } from '../languages/language';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { lineNames } from '../totals/line-names';
import { type AskedMeasure, measureOf } from '../totals/measures';
import { ofCommittedYear } from '../totals/of-committed-year';
import { type TotalByQuestion, totalBy } from '../totals/total-by';
import type { TotalLine, TotalTable } from '../totals/totals';
import { foldAccents } from '../values/vietnamese-text';
import type { LanguageCode } from '../workbook/workbook';
import { amountCell } from './amount-cell';
import { askedRegister } from './asked-register';
import { isCount, readCurrency, readDimension, readMeasure } from './read-measure';
import { sortArguments } from './sort-arguments';
import { amountOf } from './totals-table';
import { WrongArgument } from './wrong-argument';

/** One amount or number of items. The single values: measure, currency, from, to, dimension, value. */
export function aidTotal(given: readonly unknown[]): string | number {
  const { ranges, scalars } = sortArguments(given);
  const [givenMeasure, givenCurrency, from = '', to = '', givenDimension = '', value = ''] = scalars;
  const { code: asked, language } = readMeasure(givenMeasure, 'vi');
  const words = languages[language].functions;
  const currency = readCurrency('currency', givenCurrency, language);
  if (givenDimension === '' && value !== '') throw new WrongArgument(words.wrong.noDimension);
  const dimension =
    givenDimension === '' ? anyDimension : readDimension('dimension', givenDimension, language).code;
  const { register, window } = askedRegister(ranges, asked, [from, to], words);
  const question = { measure: measureOf(asked), dimension, currency, ...window };
  const table = totalBy(register, question)?.table;
  if (table === undefined) {
    throw new WrongArgument(
      words.wrong.notTogether(words.measures[asked][0], words.dimensions[dimension][0]),
    );
  }
  const line = value === '' ? table.total : lineCalled(value, table, { register, question, language });
  return figureOf(asked, line, { register, question });
}

/** Without a dimension every one has the same total. */
const anyDimension = 'sector';

interface Context {
  readonly register: Register;
  readonly question: TotalByQuestion & { readonly currency: NonNullable<TotalByQuestion['currency']> };
}

function figureOf(
  asked: AskedMeasure,
  line: TotalLine | null,
  { register, question }: Context,
): string | number {
  if (asked === 'disbursed-share') {
    const lines = ofCommittedYear(register, question);
    const paid = lines.find((one) => one.line.key === line?.key && one.line.special === line?.special);
    return paid === undefined || paid.percent === null ? '' : Number(paid.percent);
  }
  if (line === null) return 0;
  return isCount(asked) ? line.items : amountCell(amountOf(line, question.currency));
}

/**
 * The line with this name or code; null where the register knows the name but has nothing of it in the window. A
 * name that it does not know is refused: a mistyped one shall not give a zero.
 */
function lineCalled(
  value: unknown,
  table: TotalTable,
  context: Context & { readonly language: LanguageCode },
): TotalLine | null {
  const { register, question, language } = context;
  const key = foldAccents(String(value));
  const named = namesIn(register, question.dimension);
  const found = table.lines.find((line) => named(line).some((name) => foldAccents(name) === key));
  if (found !== undefined) return found;
  const always = totalBy(register, { ...question, from: null, to: null, funding: null })?.table.lines ?? [];
  const known = [...always.map(named), ...listed(register, question.dimension).map((one) => [one])];
  if (known.some((names) => names.some((name) => foldAccents(name) === key))) return null;
  const { dimensions, wrong } = languages[language].functions;
  const nameOf = lineNames(question.dimension, register, languages[language], language);
  const shown = always.slice(0, mostShown).map((line) => nameOf(line));
  throw new WrongArgument(wrong.value(dimensions[question.dimension][0], String(value), shown));
}

const mostShown = 20;

/** The key of a line and its names in both languages. */
function namesIn(register: Register, dimension: DimensionName): (line: TotalLine) => readonly string[] {
  const names = (['vi', 'en'] as const).map((code) => lineNames(dimension, register, languages[code], code));
  return (line) => [line.special === null ? line.key : '', ...names.map((nameOf) => nameOf(line))];
}

/** Names that the register knows, whether or not an item has them. */
function listed(register: Register, dimension: DimensionName): readonly string[] {
  if (dimension === 'sector')
    return register.sectors.rows.flatMap((row) => [row.code, row.nameVi, row.nameEn]);
  if (dimension === 'donor') return register.donors.rows.flatMap((row) => [row.name, row.nameVi]);
  const words = wordsOf[dimension];
  if (words === undefined) return [];
  return [languages.vi, languages.en].flatMap(({ tables }) =>
    Object.entries(words(tables.words)).flatMap(([code, [name]]) => [code, name]),
  );
}

type Lists = Readonly<Record<string, readonly [string, ...string[]]>>;

const wordsOf: Partial<Record<DimensionName, (words: Language['tables']['words']) => Lists>> = {
  kind: (words) => words.aidKind,
  form: (words) => words.form,
  funding: (words) => words.funding,
  status: (words) => ({ ...words.callStatus, ...words.aidStatus }),
  marker: (words) => words.marker,
  'donor-type': (words) => words.donorType,
};

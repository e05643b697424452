import { languages } from '../languages';
import { lineNames } from '../totals/line-names';
import { totalAcross } from '../totals/total-by';
import { capitalised } from '../values/capitalised';
import { amountCell } from './amount-cell';
import { askedRegister } from './asked-register';
import { isCount, readCurrency, readDimension, readMeasure } from './read-measure';
import { refuseMore } from './refuse-more';
import { sortArguments } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

/**
 * Totals by two dimensions with totals on both edges. The single values: rows, columns, measure, currency, from, to.
 */
export function aidCrosstab(given: readonly unknown[]): (string | number)[][] {
  const { ranges, scalars } = sortArguments(given);
  const [givenRows, givenColumns, givenMeasure, givenCurrency, from = '', to = '', ...more] = scalars;
  const { code: rows, language } = readDimension('rows', givenRows, 'vi');
  const columns = readDimension('columns', givenColumns, language).code;
  const words = languages[language].functions;
  const measure = readMeasure(givenMeasure, language).code;
  const currency = readCurrency('currency', givenCurrency, language);
  refuseMore(more, words);
  const { dimensions, measures, wrong } = words;
  const refused = (dimension: typeof rows) =>
    new WrongArgument(wrong.notTogether(measures[measure][0], dimensions[dimension][0]));
  if (measure === 'disbursed-share') throw refused(columns);
  const { register, window } = askedRegister(ranges, measure, [from, to], words);
  const table = totalAcross(register, { measure, rows, columns, currency, ...window });
  if (table === null) throw refused(columns);

  const [rowName, columnName] = [rows, columns].map((one) =>
    lineNames(one, register, languages[language], language),
  );
  const amounts = currency === 'USD' ? table.usd : currency === 'VND' ? table.vnd : (table.other ?? []);
  const cells = isCount(measure) ? table.items : amounts.map((row) => row.map(amountCell));
  const corner = `${capitalised(dimensions[rows][0])} / ${dimensions[columns][0]}`;
  return [
    [corner, ...table.columns.map((key) => columnName?.(key) ?? key.key)],
    ...table.rows.map((key, index) => [rowName?.(key) ?? key.key, ...(cells[index] ?? [])]),
  ];
}

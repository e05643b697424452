import { languages } from '../languages';
import { type Converter, createConverter } from '../totals/conversion';
import { decimalString, moneyFromDecimal } from '../values/money';
import { printPeriod } from '../values/print';
import { amountCell } from './amount-cell';
import { withDays } from './days-of-dates';
import { kindOfRange } from './kind-of-range';
import { overCells } from './over-cells';
import { readAmount } from './read-amount';
import { readTime } from './read-day';
import { readCurrency } from './read-measure';
import { refuseMore } from './refuse-more';
import { cellsOf, registerOfRanges } from './register-of-ranges';
import { type Grid, isGrid } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

const words = languages.vi.functions;

/**
 * An amount in another currency, by the rates of the month or year of the date: amount, currency, date, to. Each may
 * be a range, which gives a range of amounts. The sheets Rates and Settings may stand anywhere among them.
 */
export function aidConvert(given: readonly unknown[]): string | number | (string | number)[][] {
  const tables: Grid[] = [];
  const values: unknown[] = [];
  for (const one of withDays(given)) {
    if (isGrid(one) && isTable(one)) tables.push(one);
    else values.push(one ?? '');
  }
  const [amount = '', currency = '', date = '', to = '', ...more] = values;
  if (amount === '') return '';
  const register = registerOfRanges(tables, '', words);
  if (register.rates.layouts.length === 0) throw new WrongArgument(words.wrong.noRates);
  if (more.some(isGrid)) throw new WrongArgument(words.wrong.unknownRange(given.filter(isGrid).length));
  refuseMore(more, words);
  const converter = createConverter(register.rates.rows, register.settings);
  return overCells([amount, currency, date, to], (cells) => converted(cells, converter));
}

/** A column of amounts with its heading is no table. */
function isTable(range: Grid): boolean {
  const kind = (range[0]?.length ?? 0) > 1 ? kindOfRange(cellsOf(range)) : null;
  return kind === 'rates' || kind === 'settings';
}

function converted([amount, currency, date, to]: readonly unknown[], converter: Converter): string | number {
  if (amount === '') return '';
  const from = readCurrency('currency', currency, 'vi');
  const money = moneyFromDecimal(readAmount(amount, from, words), from);
  const wanted = readCurrency('to', to, 'vi');
  if (date === '') throw new WrongArgument(words.wrong.missing('date'));
  const period = readTime('date', date, words);
  const conversion = converter.convert(money, period, wanted);
  if (conversion !== null) return amountCell(decimalString(conversion.money));
  const lacking = converter.convert(money, period, 'VND') === null ? money.currency : wanted;
  throw new WrongArgument(words.wrong.noRate(lacking, printPeriod(period.slice(0, 7), 'vi')));
}

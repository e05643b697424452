import { languages } from '../languages';
import { createConverter } from '../totals/conversion';
import { decimalFromNumber, readDecimal } from '../values/decimal';
import { decimalString, moneyFromDecimal } from '../values/money';
import { printPeriod } from '../values/print';
import { Unread } from '../values/unread';
import { amountCell } from './amount-cell';
import { readTime } from './read-day';
import { readCurrency } from './read-measure';
import { registerOfRanges } from './register-of-ranges';
import { sortArguments } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

/** An amount in another currency, by the rates of the month or year of the date: amount, currency, date, to, rates. */
export function aidConvert(given: readonly unknown[]): string | number {
  const { ranges, scalars } = sortArguments(given);
  const [amount = '', currency, date = '', to] = scalars;
  const words = languages.vi.functions;
  if (amount === '') return '';
  const decimal =
    typeof amount === 'number' ? decimalFromNumber(amount) : readDecimal(String(amount), 'vi_VN');
  if (decimal instanceof Unread) throw new WrongArgument(words.wrong.amount(String(amount)));
  const money = moneyFromDecimal(decimal, readCurrency('currency', currency, 'vi'));
  const wanted = readCurrency('to', to, 'vi');
  if (date === '') throw new WrongArgument(words.wrong.missing('date'));
  const period = readTime('date', date, words);

  const register = registerOfRanges(ranges, '', words);
  if (register.rates.layouts.length === 0) throw new WrongArgument(words.wrong.noRates);
  const converter = createConverter(register.rates.rows, register.settings);
  const converted = converter.convert(money, period, wanted);
  if (converted !== null) return amountCell(decimalString(converted.money));
  const lacking = converter.convert(money, period, 'VND') === null ? money.currency : wanted;
  throw new WrongArgument(words.wrong.noRate(lacking, printPeriod(period.slice(0, 7), 'vi')));
}

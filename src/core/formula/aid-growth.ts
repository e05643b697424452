import { languages } from '../languages';
import { growthOf } from '../totals/growth';
import { ratioText } from '../totals/ratio';
import { type Window, yearBefore } from '../totals/windows';
import { firstDay, lastDay } from '../values/calendar';
import { decimalText } from '../values/decimal';
import { readPeriodRange } from '../values/period-range';
import { printPeriod } from '../values/print';
import { Unread } from '../values/unread';
import type { Settings } from '../workbook/settings';
import type { LanguageCode } from '../workbook/workbook';
import { amountCell } from './amount-cell';
import { askedRegister } from './asked-register';
import { Day } from './days-of-dates';
import { isCount, readCurrency, readMeasure } from './read-measure';
import { type AskedWindow, readNamedWindow } from './read-window';
import { refuseMore } from './refuse-more';
import { sortArguments } from './sort-arguments';
import { amountOf } from './totals-table';
import { WrongArgument } from './wrong-argument';

/**
 * A measure in this window and another, the difference and the ratio. The single values: measure, currency, from, to,
 * against; the other window is the same one a year before unless `against` names one ("2022", "01/2022 - 06/2022").
 */
export function aidGrowth(given: readonly unknown[]): (string | number)[][] {
  const { ranges, scalars } = sortArguments(given);
  const [givenMeasure, givenCurrency, from = '', to = '', against = '', ...more] = scalars;
  const { code: measure, language } = readMeasure(givenMeasure, 'vi');
  const words = languages[language].functions;
  const currency = readCurrency('currency', givenCurrency, language);
  refuseMore(more, words);
  if (measure === 'disbursed-share') {
    throw new WrongArgument(words.wrong.notTogether(words.measures[measure][0], words.table.ratio));
  }
  const { register, window } = askedRegister(ranges, measure, [from, to], words);
  const now = bothEnds(window, words.wrong.missing);
  const before = against === '' ? yearBefore(now) : otherWindow(against, register.settings, language);
  const growth = growthOf(register, { measure, currency }, now, before);

  const values = [growth.now, growth.before].map((sum) =>
    isCount(measure) ? String(sum.items) : amountOf(sum, currency),
  );
  const [first = '0', second = '0'] = values;
  const ratio = ratioText(hundredths(first), hundredths(second));
  const ratioCell = ratio === null ? '' : Number(ratio);
  return [
    [nameOf(now, language), nameOf(before, language), words.table.difference, words.table.ratio],
    [
      amountCell(first),
      amountCell(second),
      amountCell(difference(first, second)),
      growth.isCut ? words.table.cut : ratioCell,
    ],
  ];
}

function bothEnds({ from, to }: AskedWindow, missing: (name: string) => string): Window {
  if (from === null) throw new WrongArgument(missing('from'));
  if (to === null) throw new WrongArgument(missing('to'));
  return { from, to };
}

function otherWindow(against: unknown, settings: Settings, language: LanguageCode): Window {
  if (against instanceof Day) throw wrongAgainst(against, language);
  const named = readNamedWindow(String(against), settings);
  if (named !== null) return named;
  const range = readPeriodRange(String(against));
  if (range === null || range instanceof Unread) throw wrongAgainst(against, language);
  return { from: firstDay(range.start), to: lastDay(range.end) };
}

function wrongAgainst(against: unknown, language: LanguageCode): WrongArgument {
  return new WrongArgument(languages[language].functions.wrong.window('against', String(against)));
}

/** 2024 for a calendar year, else its days. */
function nameOf({ from, to }: Window, language: LanguageCode): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  return `${printPeriod(from, language)} - ${printPeriod(to, language)}`;
}

function difference(first: string, second: string): string {
  const minor = hundredths(first) - hundredths(second);
  return first.includes('.')
    ? decimalText({ digits: minor, scale: 2 })
    : decimalText({ digits: minor / BigInt(100), scale: 0 });
}

/** Whatever the currency: those without a minor unit have none of them. */
function hundredths(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}

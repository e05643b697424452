import { type CurrencyCode, findCurrency, minorDigits } from '../codelists/currencies';
import { languages } from '../languages';
import type { FunctionWords } from '../languages/function-words';
import { type AskedMeasure, measureOf, measures } from '../totals/measures';
import type { LanguageCode } from '../workbook/workbook';
import { type ReadWord, readWord } from './read-word';
import { WrongArgument } from './wrong-argument';

export function readMeasure(given: unknown, answerIn: LanguageCode): ReadWord<AskedMeasure> {
  return readWord('measure', given, ({ functions }) => functions.measures, answerIn);
}

export function readDimension(name: string, given: unknown, answerIn: LanguageCode) {
  return readWord(name, given, ({ functions }) => functions.dimensions, answerIn);
}

export function isCount(asked: AskedMeasure): boolean {
  return measures[measureOf(asked)].counts;
}

export function readCurrency(name: string, given: unknown, language: LanguageCode): CurrencyCode {
  const code = findCurrency(String(given ?? ''));
  if (code !== null) return code;
  const { wrong } = languages[language].functions;
  throw new WrongArgument(wrong.argument(name, String(given ?? ''), Object.keys(minorDigits)));
}

/** The heading above the numbers of items. */
export function itemsHeading(asked: AskedMeasure, { table }: FunctionWords): string {
  const kind = measures[measureOf(asked)].table;
  if (kind === 'calls') return table.projects;
  return kind === 'flows' ? table.payments : table.items;
}

import { languages } from '../languages';
import { decimalText } from '../values/decimal';
import { amountInWords } from '../values/number-words';
import type { LanguageCode } from '../workbook/workbook';
import { withDays } from './days-of-dates';
import { overCells } from './over-cells';
import { readAmount } from './read-amount';
import { readCurrency } from './read-measure';
import { readWord } from './read-word';
import { isGrid } from './sort-arguments';

/** An amount in words; a range of amounts gives a range of words, and a blank cell stays blank. */
export function aidWords(amount: unknown, currency: unknown, language: unknown): string | string[][] {
  const spoken =
    (language ?? '') === ''
      ? 'vi'
      : readWord('language', language, ({ functions }) => functions.languages, 'vi').code;
  // Of a range, too, a wrong currency is one fault and no fault of each cell.
  if (isGrid(amount) && !isGrid(currency)) readCurrency('currency', currency, spoken);
  return overCells(withDays([amount, currency]), ([one, of]) => wordsOf(one, of, spoken));
}

function wordsOf(amount: unknown, currency: unknown, language: LanguageCode): string {
  if ((amount ?? '') === '') return '';
  const code = readCurrency('currency', currency, language);
  return amountInWords(decimalText(readAmount(amount, code, languages[language].functions)), code, language);
}

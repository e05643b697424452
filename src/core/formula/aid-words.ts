import { languages } from '../languages';
import { decimalFromNumber, decimalText, readDecimal } from '../values/decimal';
import { amountInWords } from '../values/number-words';
import { Unread } from '../values/unread';
import type { LanguageCode } from '../workbook/workbook';
import { readCurrency } from './read-measure';
import { readWord } from './read-word';
import { isGrid } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

type Words = string | Words[];

/** An amount in words; a range of amounts gives a range of words, and a blank cell stays blank. */
export function aidWords(amount: unknown, currency: unknown, language: unknown): Words {
  const spoken =
    (language ?? '') === ''
      ? 'vi'
      : readWord('language', language, ({ functions }) => functions.languages, 'vi').code;
  if (isGrid(amount)) return amount.map((row) => row.map((one) => wordsOf(one, currency, spoken)));
  return wordsOf(amount, currency, spoken);
}

function wordsOf(amount: unknown, currency: unknown, language: LanguageCode): string {
  if ((amount ?? '') === '') return '';
  const { wrong } = languages[language].functions;
  const code = readCurrency('currency', currency, language);
  const decimal =
    typeof amount === 'number' ? decimalFromNumber(amount) : readDecimal(String(amount), 'vi_VN');
  if (decimal instanceof Unread) throw new WrongArgument(wrong.amount(String(amount)));
  return amountInWords(decimalText(decimal), code, language);
}

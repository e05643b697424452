import { readMoney } from '../values/money';
import { printMoney } from '../values/print';
import { Unread } from '../values/unread';
import type { LanguageCode } from '../workbook/workbook';
import { inLanguage } from './in-language';

/**
 * Budget lines as one language writes them, names and figures: "Tập huấn / Training: 45 000 USD; Sổ tay / Handbook:
 * 10 000 USD" is, in English, "Training: USD 45,000; Handbook: USD 10,000". What is not surely one amount stays as
 * typed.
 */
export function budgetLinesIn(text: string, language: LanguageCode): string {
  return inLanguage(text, language).replace(figure, (typed, before: string, amount: string) => {
    const money = readMoney(amount, null, neutralLocale);
    return money === null || money instanceof Unread ? typed : before + printMoney(money, language);
  });
}

/** All between the last colon of a piece and its end or full stop. */
const figure = /(:[^\S\n]*)([^:;\n]+?)(?=\.?\s*(?:[;\n]|$))/g;

/** A figure with two readings is left as typed, so that no country's way of writing decides. */
const neutralLocale = '';

import { languageOf, languages } from '../core/languages';
import type { Language } from '../core/languages/language';
import type { LanguageCode } from '../core/workbook/workbook';
import { userLocale } from '../google/user';

/** Menu, messages and results speak the user's language; sheets and documents speak the workbook's. */
export function userLanguage(): LanguageCode {
  return languageOf(userLocale());
}

export function userWords(): Language {
  return languages[userLanguage()];
}

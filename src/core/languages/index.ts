import type { LanguageCode } from '../workbook/workbook';
import * as en from './en';
import type { Language } from './language';
import * as vi from './vi';

/** Every language of the add-on; a word that one of them lacks is a type error here. */
export const languages: { readonly [Code in LanguageCode]: Language } = { vi, en };

/** The language of a locale such as en_GB; Vietnamese for all that are not English. */
export function languageOf(locale: string): LanguageCode {
  return /^en/i.test(locale) ? 'en' : 'vi';
}

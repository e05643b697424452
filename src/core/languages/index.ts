import type { LanguageCode } from '../workbook/workbook';
import * as en from './en';
import type { Language } from './language';
import * as vi from './vi';

/** Every language of the add-on; a word that one of them lacks is a type error here. */
export const languages: { readonly [Code in LanguageCode]: Language } = { vi, en };

/** The language of a locale such as en_GB; null for one that the add-on does not speak, and for none. */
export function languageOf(locale: string): LanguageCode | null {
  const [, code] = /^(vi|en)(?![a-z])/i.exec(locale) ?? [];
  return code === undefined ? null : code.toLowerCase() === 'en' ? 'en' : 'vi';
}

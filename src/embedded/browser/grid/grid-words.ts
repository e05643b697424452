import { type ILocales, LocaleType } from '../../engine/univer-packages';
import type { LanguageCode } from '../languages/page-words';

export const localeTypes: Readonly<Record<LanguageCode, LocaleType>> = {
  vi: LocaleType.VI_VN,
  en: LocaleType.EN_US,
};

/** What the engine's own ribbon, menus and dialogs say; loaded when first needed. */
export async function gridWords(language: LanguageCode): Promise<ILocales> {
  const { words } = await (language === 'vi' ? import('./grid-words-vi') : import('./grid-words-en'));
  return { [localeTypes[language]]: words };
}

import { en } from './en';
import type { LanguageCode, PageWords } from './page-words';
import { vi } from './vi';

const words: Readonly<Record<LanguageCode, PageWords>> = { vi, en };
const storageKey = 'language';

/** The language that the user chose last time, else the first of the browser's that we speak, else Vietnamese. */
export function firstLanguage(): LanguageCode {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages];
  for (const tag of wanted) {
    const code = tag.slice(0, 2).toLowerCase();
    if (code === 'vi' || code === 'en') return code;
  }
  return 'vi';
}

export function wordsOf(language: LanguageCode): PageWords {
  return words[language];
}

export function rememberLanguage(language: LanguageCode): void {
  localStorage.setItem(storageKey, language);
}

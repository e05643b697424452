import type { LanguageCode, PageWords } from '../languages/page-words';
import { element } from './element';

/** Puts the page's fixed texts into a language. */
export function showTexts(language: LanguageCode, words: PageWords): void {
  document.documentElement.lang = language;
  element('local', HTMLElement).textContent = words.local;
  element('language-label', HTMLElement).textContent = words.language;
  element('language', HTMLSelectElement).value = language;
  for (const [id, label] of [
    ['menu-bar', words.menuBar],
    ['grid-region', words.grid],
    ['made-panel', words.made.button(0)],
    ['sidebar-close', words.closeSidebar],
  ] as const) {
    element(id, HTMLElement).setAttribute('aria-label', label);
  }
}

export function showWorkbook(name: string, words: PageWords): void {
  element('workbook-name', HTMLElement).textContent = name;
  document.title = `${name} – ${words.product}`;
}

export function showSaveState(state: 'unchanged' | 'changed' | 'saved', words: PageWords): void {
  const text = { unchanged: '', changed: words.unsaved, saved: words.saved }[state];
  const place = element('save-state', HTMLElement);
  if (place.textContent !== text) place.textContent = text;
}

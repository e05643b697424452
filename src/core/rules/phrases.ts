import { foldText } from '../values/vietnamese-text';

/** The phrases of a setting, which lists them with semicolons, folded for comparing. */
export function phrasesOf(setting: string): readonly string[] {
  if (setting !== lastSetting) {
    lastPhrases = setting
      .split(';')
      .map(words)
      .filter((phrase) => phrase.length > 2);
    lastSetting = setting;
  }
  return lastPhrases;
}

/** The first phrase that the text contains as whole words, or null. */
export function findPhrase(text: string, phrases: readonly string[]): string | null {
  if (text === '') return null;
  const searched = words(text);
  return phrases.find((phrase) => searched.includes(phrase))?.trim() ?? null;
}

/** Words alone, each between single spaces, so that a phrase is found as whole words only. */
function words(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

let lastSetting = '';
let lastPhrases: readonly string[] = [];

import { foldText } from '../values/vietnamese-text';

/** The phrases of a setting, which lists them with semicolons, folded for comparing. */
export function phrasesOf(setting: string): readonly string[] {
  let phrases = known.get(setting);
  if (phrases === undefined) {
    phrases = setting
      .split(';')
      .map(words)
      .filter((phrase) => phrase.trim() !== '');
    known.set(setting, phrases);
  }
  return phrases;
}

/** The first phrase that the text contains as whole words, or null. */
export function findPhrase(text: string, phrases: readonly string[]): string | null {
  if (text === '') return null;
  const searched = words(text);
  return phrases.find((phrase) => searched.includes(phrase))?.trim() ?? null;
}

/** Words alone, each between single spaces, so that a phrase is found as whole words only. */
function words(text: string): string {
  if (text === lastText) return lastWords;
  const folded = foldText(text);
  lastText = text;
  lastWords = ` ${punctuation.test(folded) ? folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() : folded} `;
  return lastWords;
}

const punctuation = /[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u2027]/;

/** A sheet changes its settings seldom, and neighbouring rows say the same. */
const known = new Map<string, readonly string[]>();
let lastText = '';
let lastWords = '  ';

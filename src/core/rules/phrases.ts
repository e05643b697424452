import { foldText } from '../values/vietnamese-text';

/** A phrase of a setting, folded for comparing. */
export interface Phrase {
  readonly words: string;
  /** As the setting has it. */
  readonly written: string;
  /** A word of it, without which no text says the phrase. */
  readonly sign: string;
}

/** The phrases of a setting, which lists them with semicolons. */
export function phrasesOf(setting: string): readonly Phrase[] {
  let phrases = known.get(setting);
  if (phrases === undefined) {
    phrases = setting
      .split(';')
      .map((text) => ({ written: text.trim(), words: wordsAlone(foldText(text)) }))
      .filter(({ words }) => words !== '')
      .map((phrase) => ({ ...phrase, sign: longestOf(phrase.words.split(' ')) }));
    known.set(setting, phrases);
  }
  return phrases;
}

/** The first phrase that the text contains as whole words, or null. Most texts are done with their folding. */
export function findPhrase(text: string, phrases: readonly Phrase[]): string | null {
  if (text === '') return null;
  const searched = searchedOnce(text);
  for (const { words, written, sign } of phrases) {
    if (!searched.folded.includes(sign)) continue;
    searched.words ??= ` ${wordsAlone(searched.folded)} `;
    if (searched.words.includes(` ${words} `)) return written;
  }
  return null;
}

/** Each word between single spaces, so that a phrase is found as whole words only. */
function wordsAlone(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

interface Searched {
  readonly folded: string;
  /** Null until a sign was seen. */
  words: string | null;
}

/** Several rules look at the titles of a row, one after the other, and many rows have the same approver. */
function searchedOnce(text: string): Searched {
  let searched = searchedTexts.get(text);
  if (searched === undefined) {
    searched = { folded: foldText(text), words: null };
    if (searchedTexts.size >= mostRemembered) searchedTexts.clear();
    searchedTexts.set(text, searched);
  }
  return searched;
}

const mostRemembered = 200;
const searchedTexts = new Map<string, Searched>();
const known = new Map<string, readonly Phrase[]>();

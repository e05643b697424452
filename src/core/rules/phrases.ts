import { foldText } from '../values/vietnamese-text';

/** The phrases of a setting. */
export interface Phrases {
  readonly list: readonly Phrase[];
  /** Finds the longest word of any phrase, also within other words: most texts have none of them. */
  readonly signs: RegExp;
}

interface Phrase {
  /** Folded for comparing, with single spaces between the words. */
  readonly words: string;
  /** The same words apart, the longest first. */
  readonly apart: readonly string[];
  /** As the setting has it. */
  readonly written: string;
}

/** The phrases of a setting, which lists them with semicolons. */
export function phrasesOf(setting: string): Phrases {
  let phrases = known.get(setting);
  if (phrases === undefined) {
    const list = setting
      .split(';')
      .map(phraseOf)
      .filter(({ words }) => words !== '');
    // Words alone need no escaping. A class of all letters between them would take longer to compile than a sheet to
    // search.
    const signs = list.map(({ apart }) => apart[0]).join('|');
    phrases = { list, signs: list.length === 0 ? nothing : new RegExp(signs) };
    known.set(setting, phrases);
  }
  return phrases;
}

const nothing = /(?!)/;

function phraseOf(written: string): Phrase {
  const words = wordsAlone(foldText(written));
  const apart = words.split(' ').sort((one, other) => other.length - one.length);
  return { words, apart, written: written.trim() };
}

/** The first phrase that the text contains as whole words, or null. Most texts are done with their folding. */
export function findPhrase(text: string, { list, signs }: Phrases): string | null {
  if (text === '') return null;
  const searched = searchedOnce(text);
  if (!signs.test(searched.folded)) return null;
  for (const { words, apart, written } of list) {
    if (!hasAll(searched.folded, apart)) continue;
    searched.words ??= ` ${wordsAlone(searched.folded)} `;
    if (searched.words.includes(` ${words} `)) return written;
  }
  return null;
}

/** Before the words of the text are taken apart, which takes long. */
function hasAll(folded: string, words: readonly string[]): boolean {
  for (const word of words) if (!folded.includes(word)) return false;
  return true;
}

/** Each word between single spaces, so that a phrase is found as whole words only. */
function wordsAlone(folded: string): string {
  return folded.replace(betweenWords, ' ').trim();
}

const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

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
const known = new Map<string, Phrases>();

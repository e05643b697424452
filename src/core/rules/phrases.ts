import { foldText } from '../values/vietnamese-text';

/** The phrases of a setting. */
export interface Phrases {
  readonly list: readonly Phrase[];
  /** Finds what may be a phrase: the words in their order, also within other words. */
  readonly signs: RegExp;
}

interface Phrase {
  /** Folded for comparing, with single spaces between the words. */
  readonly words: string;
  /** As the setting has it. */
  readonly written: string;
}

/** The phrases of a setting, which lists them with semicolons. */
export function phrasesOf(setting: string): Phrases {
  let phrases = known.get(setting);
  if (phrases === undefined) {
    const list = setting
      .split(';')
      .map((text) => ({ written: text.trim(), words: wordsAlone(foldText(text)) }))
      .filter(({ words }) => words !== '');
    const signs = list.map(({ words }) => words.replace(/ /g, betweenWords));
    phrases = { list, signs: signs.length === 0 ? nothing : new RegExp(signs.join('|'), 'u') };
    known.set(setting, phrases);
  }
  return phrases;
}

const nothing = /(?!)/;
const betweenWords = '[^\\p{L}\\p{M}\\p{N}]+';

/** The first phrase that the text contains as whole words, or null. Most texts are done with their folding. */
export function findPhrase(text: string, { list, signs }: Phrases): string | null {
  if (text === '') return null;
  const searched = searchedOnce(text);
  if (!signs.test(searched.folded)) return null;
  searched.words ??= ` ${wordsAlone(searched.folded)} `;
  const { words: said } = searched;
  return list.find(({ words }) => said.includes(` ${words} `))?.written ?? null;
}

/** Each word between single spaces, so that a phrase is found as whole words only. */
function wordsAlone(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
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
const known = new Map<string, Phrases>();

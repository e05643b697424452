import { remembered } from '../totals/remembered';
import { foldText } from '../values/vietnamese-text';

/** A phrase of a setting. */
interface Phrase {
  /** Folded for comparing, with single spaces between the words. */
  readonly words: string;
  /** The same words apart, the longest first: a text that lacks one of them cannot have the phrase. */
  readonly signs: readonly string[];
  /** As the setting has it. */
  readonly written: string;
}

export type Phrases = readonly Phrase[];

/** The phrases of a setting, which lists them with semicolons. */
export function phrasesOf(setting: string): Phrases {
  return remembered(known, setting, () => setting.split(';').map(phraseOf).filter(isSaid));
}

function phraseOf(written: string): Phrase {
  const words = wordsAlone(foldText(written));
  const signs = words.split(' ').sort((one, other) => other.length - one.length);
  return { words, signs, written: written.trim() };
}

function isSaid({ words }: Phrase): boolean {
  return words !== '';
}

/** The first phrase that the text contains as whole words, or null. Most texts are done with their folding. */
export function findPhrase(text: string, phrases: Phrases): string | null {
  if (text === '') return null;
  const searched = searchedOnce(text);
  for (const { words, signs, written } of phrases) {
    if (!hasAll(searched.folded, signs)) continue;
    searched.words ??= ` ${wordsAlone(searched.folded)} `;
    if (searched.words.includes(` ${words} `)) return written;
  }
  return null;
}

/** No regular expression: one that knows all letters takes longer to compile than a whole sheet takes to be searched. */
function hasAll(folded: string, signs: readonly string[]): boolean {
  for (const sign of signs) if (!folded.includes(sign)) return false;
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

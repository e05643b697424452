import { tcvn3Letter, vniLetters } from './legacy-tables';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** Encodings of before Unicode whose text shows as wrong letters: of the fonts .VnTime (TCVN3) and VNI-Times (VNI). */
export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * The old encoding that a text is in, or null. The text must be as it stood in the cell: cleaning removes the soft
 * hyphen, which is the ư of TCVN3. Judged by words, since the wrong letters are ordinary ones in other languages: words
 * must be no Vietnamese as they stand and Vietnamese once decoded, nothing may speak against it, and either two such
 * words or one with a letter pair or sign that stands inside words in no language.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  if (!mayBeLegacy.test(text)) return null;
  const composed = text.normalize('NFC');
  const doubtful = composed.match(latin1Word);
  if (doubtful === null || !doubtful.some(isWrong)) return null;
  const words = composed.match(word) ?? [];
  const tcvn3 = evidenceFor('tcvn3', words);
  const vni = evidenceFor('vni', words);
  if (tcvn3 === 0 && vni === 0) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** The text in Unicode (NFC). Only sensible for a text that is in that encoding. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const decoded =
    encoding === 'tcvn3'
      ? text.replace(/[\u00a1-\u00fe]/g, (character) => tcvn3Letter(character))
      : text.normalize('NFC').replace(vniLetters().pattern, (pair) => vniLetters().letters.get(pair) ?? pair);
  return decoded.normalize('NFC');
}

const mayBeLegacy = /[\u00a1-\u00fe]/;
const letter = '[A-Za-z\\u00a1-\\u00fe\\u0100-\\u024f\\u1ea0-\\u1ef9]';
const word = new RegExp(`${letter}+`, 'g');
/** Whole words of letters of the old encodings and ASCII: few in a Vietnamese text, and the only ones in doubt. */
const latin1Word = new RegExp(
  `(?<!${letter})[A-Za-z]*[\u00a1-\u00fe][A-Za-z\u00a1-\u00fe]*(?!${letter})`,
  'g',
);
const ascii = /^[A-Za-z]+$/;
const latin1 = /^[A-Za-z\u00a1-\u00fe]+$/;

/** Signs within a word, or a capital after a small letter, are no spelling of any language. */
const strange = {
  tcvn3: /[A-Za-z][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][A-Za-z]|[a-z][\u00c6-\u00de]/,
  vni: /[\u00f8\u00d8\u00e5\u00c5\u00e4\u00c4\u00fb\u00db]|[aeoAEO][\u00e2\u00e0\u00e1\u00e3\u00c2\u00c0\u00c1\u00c3]|\u00f6\u00f4|\u00d6\u00d4|^[\u00f1\u00d1]/,
};

/** Number of words that are Vietnamese only when decoded; 0 when that is not enough or other words speak against it. */
function evidenceFor(encoding: LegacyEncoding, words: readonly string[]): number {
  const special = words.filter(isWrong);
  const converted = special.filter(
    (each) => latin1.test(each) && isVietnameseSyllable(decodeLegacy(each, encoding)),
  );
  if (converted.length === 0 || (special.length - converted.length) * 2 > converted.length) return 0;
  const isStrange = converted.some((each) => strange[encoding].test(each));
  const isEnough =
    converted.length >= 2 ? isStrange || plainWordsFit(words) : isStrange && plainWordsFit(words);
  return isEnough ? converted.length : 0;
}

/** A word with letters beyond ASCII that is no Vietnamese as it stands. */
function isWrong(each: string): boolean {
  if (!withLetters.test(each) || unitsOfMeasure.test(each)) return false;
  return capitalInside.test(each) || !isVietnameseSyllable(each);
}

const withLetters = /[A-Za-z][^A-Za-z]|[^A-Za-z][A-Za-z]/;
const capitalInside = /[a-z][\u00c0-\u00de]/;
const unitsOfMeasure = /^\u00b5[a-zA-Z]{1,2}$/;

/** All words without special letters are Vietnamese too, or short forms in capitals. */
function plainWordsFit(words: readonly string[]): boolean {
  return words.every((each) => !ascii.test(each) || /^[A-Z]+$/.test(each) || isVietnameseSyllable(each));
}

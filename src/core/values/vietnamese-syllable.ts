import { foldText } from './vietnamese-text';

/** Whether a word could be one Vietnamese syllable: its letters, their order and its tone are possible together. */
export function isVietnameseSyllable(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const answer = judge(word);
  if (judged.size >= mostRemembered) judged.clear();
  judged.set(word, answer);
  return answer;
}

/** A register says the same few thousand syllables over and over. */
const judged = new Map<string, boolean>();
const mostRemembered = 20_000;

function judge(word: string): boolean {
  const decomposed = foldText(word).normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const match = syllable.exec(decomposed.replace(toneMarks, '').normalize('NFC'));
  if (match === null) return false;
  const endsInStop = /(?:c|ch|p|t)$/.test(match[1] ?? '');
  // A syllable that ends in a stop has the tone sắc or nặng; by the spelling it always shows one of them.
  return !endsInStop || tones[0] === '\u0301' || tones[0] === '\u0323';
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onsets = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]';
const rhymes = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|nh|p|t|u)?|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t)?|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oă(?:c|m|n|ng|t)|oe(?:m|n|o|t)?|oo(?:c|ng)',
  'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|c|i|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:ch|nh)?|uô(?:c|i|m|n|ng|t)',
  'uơ|uy(?:a|ch|n|nh|p|t|u)?|uyê(?:n|t)|ư(?:a|c|i|m|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)|y(?:ch|nh|t)?|yê(?:m|n|ng|t|u)',
].join('|');
const syllable = new RegExp(`^(?:${onsets})?(${rhymes})$`);

import { cleanText } from './vietnamese-text';

/**
 * Orders text as a Vietnamese dictionary does: letters first (a ă â b c d đ e ê ... y, digits before letters, spaces
 * and signs before digits), then tones (none, huyền, hỏi, ngã, sắc, nặng), then small before capital letters. Spellings
 * that are canonically equal are equal; for all others there is one order.
 */
export function compareVietnamese(a: string, b: string): number {
  if (a === b) return 0;
  const left = elementsOf(a);
  const right = elementsOf(b);
  return (
    compareLevel(left, right, 0) ||
    compareLevel(left, right, 1) ||
    compareLevel(left, right, 2) ||
    compareText(a, b)
  );
}

/** Letter, accent, case: the three levels on which a character is compared, each as a number. */
type Element = readonly [number, number, number];

function compareLevel(left: readonly Element[], right: readonly Element[], level: 0 | 1 | 2): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left[index]?.[level] ?? 0) - (right[index]?.[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareText(a: string, b: string): number {
  const left = a.normalize('NFC');
  const right = b.normalize('NFC');
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Signs, digits and letters in the order of the Unicode collation for Vietnamese. */
const order = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = '\u0300\u0309\u0303\u0301\u0323';
const letterMarks: Readonly<Record<string, string>> = {
  'a\u0306': 'ă',
  'a\u0302': 'â',
  'e\u0302': 'ê',
  'o\u0302': 'ô',
  'o\u031b': 'ơ',
  'u\u031b': 'ư',
};

/** Most text is NFC, where one letter is one character; a text with marks of its own is cut by letters. */
function elementsOf(text: string): readonly Element[] {
  const clean = cleanText(text).replace(/\n/g, ' ');
  const letters = /\p{M}/u.test(clean) ? (clean.match(/\P{M}?\p{M}*/gsu) ?? []) : Array.from(clean);
  const elements: Element[] = [];
  for (const letter of letters) if (letter !== '') elements.push(known.get(letter) ?? learn(letter));
  return elements;
}

const known = new Map<string, Element>();

function learn(letter: string): Element {
  const element = elementOf(letter.normalize('NFD'));
  known.set(letter, element);
  return element;
}

function elementOf(cluster: string): Element {
  const lower = cluster.toLowerCase();
  const isCapital = lower !== cluster ? 1 : 0;
  const base = String.fromCodePoint(lower.codePointAt(0) ?? 0);
  let letter = base;
  let accent = 0;
  for (const mark of lower.slice(base.length)) {
    const marked = letterMarks[letter + mark];
    if (marked !== undefined) letter = marked;
    else if (tones.includes(mark)) accent = accent * 8 + tones.indexOf(mark) + 1;
    else accent = accent * 8 + 7;
  }
  const place = order.indexOf(letter);
  return [place >= 0 ? place : order.length + (letter.codePointAt(0) ?? 0), accent, isCapital];
}

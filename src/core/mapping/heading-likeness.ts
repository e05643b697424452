import { foldAccents } from '../values/vietnamese-text';

/**
 * How alike a heading is to the names of many fields. A word that many fields have ("tên", "dự án", "ngày") tells
 * little and weighs little.
 */
export interface HeadingLikeness<Field extends string> {
  /** From 0 (nothing in common) to 1 (the same words) for each field. */
  of(heading: string): ReadonlyMap<Field, number>;
}

export function headingLikenessTo<Field extends string>(
  names: ReadonlyMap<Field, readonly string[]>,
): HeadingLikeness<Field> {
  const fields = [...names].map(([field, all]) => ({ field, all: all.map(wordsOf) }));
  const weight = weights(fields.map(({ all }) => new Set(all.flat())));
  const vocabulary = [...new Set(fields.flatMap(({ all }) => all.flat()))];
  return {
    of(heading) {
      const words = [...new Set(wordsOf(heading))].map(
        (word): HeadingWord => ({
          weight: weight(word),
          nearness: new Map(vocabulary.flatMap((other) => nearnessTo(other, word))),
        }),
      );
      return new Map(
        fields.map(({ field, all }) => [
          field,
          Math.max(0, ...all.map((name) => likeness(words, name, weight))),
        ]),
      );
    },
  };
}

interface HeadingWord {
  readonly weight: number;
  /** The known words that are spelt like it, with how nearly. */
  readonly nearness: ReadonlyMap<string, number>;
}

/** Twice what both have over what each has, by weight; a word spelt nearly alike counts in part. */
function likeness(
  heading: readonly HeadingWord[],
  name: readonly string[],
  weight: (word: string) => number,
): number {
  const total = sum(heading.map((word) => word.weight)) + sum(name.map(weight));
  if (total === 0) return 0;
  const common = heading.map(
    (word) => 2 * word.weight * Math.max(0, ...name.map((known) => word.nearness.get(known) ?? 0)),
  );
  return Math.min(1, sum(common) / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0);
}

/** 1 for the same word, 0.6 for a letter off in a long one: short syllables a letter apart are other words. */
function nearnessTo(known: string, word: string): readonly (readonly [string, number])[] {
  if (known === word) return [[known, 1]];
  return known.length > 5 && word.length > 5 && isOneLetterOff(known, word) ? [[known, 0.6]] : [];
}

function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const swap = one.length >= other.length ? 1 : 0;
  const skip = other.length >= one.length ? 1 : 0;
  return one.slice(start + swap) === other.slice(start + skip);
}

/** The more fields have a word, the less it weighs; a word of no field weighs as one of a single field. */
function weights(fields: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of fields) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / Math.sqrt(counts.get(word) ?? 1);
}

/** Words without case and accents; units in brackets and words that only join others are set aside. */
export function wordsOf(text: string): readonly string[] {
  const folded = spelledOut(foldAccents(text).replace(units, ' '));
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '' && !joining.has(word));
}

const units =
  /\(\s*(?:don vi.*?|dvt.*?|[0-9.]*\s*(?:usd|vnd|eur|dong|trieu.*?|ty.*?|nghin.*?|million.*?)|[0-9]{1,2}|[ivx]+)\s*\)/g;

const joining: ReadonlySet<string> = new Set([
  'cua',
  'va',
  'theo',
  'cac',
  'cho',
  'tai',
  'la',
  'co',
  'the',
  'of',
  'and',
  'for',
  'in',
  'a',
  'to',
  'by',
]);

/** What offices shorten in headings. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bqd\b/g, 'quyet dinh'],
  [/\bda\b/g, 'du an'],
  [/\bct\b/g, 'chuong trinh'],
  [/\bdv\b/g, 'don vi'],
  [/\bvt\b/g, 'vien tro'],
  [/\bntt\b/g, 'nha tai tro'],
  [/\btg\b/g, 'thoi gian'],
  [/\bdd\b/g, 'dia diem'],
  [/\bno\.?(?= |$)/g, 'number'],
];

function spelledOut(folded: string): string {
  return shortened.reduce((text, [short, whole]) => text.replace(short, whole), folded);
}

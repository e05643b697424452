import { tables as english } from '../languages/en/tables';
import type { TableWords, Words } from '../languages/table-words';
import { tables as vietnamese } from '../languages/vi/tables';
import { headingKey } from './heading-key';

/** From the key of a written word to what it means. */
export type Meanings<Meaning extends string> = ReadonlyMap<string, Meaning>;

type List<Meaning extends string> = Readonly<Record<Meaning, Words>>;

/** What words mean in either language; a word that could mean two things means the first. */
export function meaningsOf<Meaning extends string>(
  choose: (words: TableWords) => List<Meaning>,
): Meanings<Meaning> {
  const list = choose(vietnamese);
  let meanings = known.get(list);
  if (meanings === undefined) {
    meanings = indexOf([list, choose(english)]);
    known.set(list, meanings);
  }
  return meanings as Meanings<Meaning>;
}

/** A list of words never changes, so that it is indexed once. */
const known = new WeakMap<object, Meanings<string>>();

function indexOf(lists: readonly List<string>[]): Meanings<string> {
  const meanings = new Map<string, string>();
  for (const list of lists) {
    for (const [meaning, words] of Object.entries(list)) {
      for (const word of words) {
        const key = headingKey(word);
        if (!meanings.has(key)) meanings.set(key, meaning);
      }
    }
  }
  return meanings;
}

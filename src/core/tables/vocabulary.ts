import { tables as english } from '../languages/en/tables';
import type { TableWords, Words } from '../languages/table-words';
import { tables as vietnamese } from '../languages/vi/tables';
import { headingKey } from './heading-key';

/** From the key of a written word to what it means. */
export type Meanings<Meaning extends string> = ReadonlyMap<string, Meaning>;

const languages: readonly TableWords[] = [vietnamese, english];

/** What words mean in either language; a word that could mean two things means the first. */
export function meaningsOf<Meaning extends string>(
  choose: (words: TableWords) => Readonly<Record<Meaning, Words>>,
): Meanings<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const language of languages) {
    for (const [meaning, words] of Object.entries<Words>(choose(language))) {
      for (const word of words) {
        const key = headingKey(word);
        if (!meanings.has(key)) meanings.set(key, meaning as Meaning);
      }
    }
  }
  return meanings;
}

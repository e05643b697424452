import { nameSimilarity } from './name-similarity';

/** Names among which the one that is most like another is found without comparing it with all of them. */
export interface NameIndex {
  add(name: string, words: readonly string[]): void;
  /** Null where none is alike enough, or where two are so to the same degree. */
  nearest(words: readonly string[]): string | null;
}

/** From here on two names are worth showing to a person. */
const alike = 0.86;

export function createNameIndex(): NameIndex {
  const wordsOf = new Map<string, readonly string[]>();
  const byPart = new Map<string, string[]>();
  return {
    add(name, words) {
      wordsOf.set(name, words);
      for (const part of partsOf(words)) {
        const group = byPart.get(part);
        if (group === undefined) byPart.set(part, [name]);
        else group.push(name);
      }
    },
    nearest(words) {
      const candidates = new Set(
        partsOf(words).flatMap((part) => {
          const group = byPart.get(part) ?? [];
          return group.length > mostCompared ? [] : group;
        }),
      );
      let best: string | null = null;
      let bestScore = alike;
      let isTie = false;
      for (const name of candidates) {
        const score = nameSimilarity(words, wordsOf.get(name) ?? []);
        if (score < bestScore) continue;
        isTie = score === bestScore && best !== null;
        [best, bestScore] = [name, score];
      }
      return isTie ? null : best;
    },
  };
}

/** A beginning that very many names share tells nothing; leaving it out keeps the work near-linear. */
const mostCompared = 200;

/** Names that share neither the beginning nor the end of a longer word are not compared. */
function partsOf(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 3);
  return (long.length === 0 ? words : long).flatMap((word) => [word.slice(0, 3), `…${word.slice(-3)}`]);
}

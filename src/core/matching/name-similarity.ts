/**
 * How alike two names are, from 0 to 1, by their words: 1 for the same words in any order. Words are compared by
 * their letters, so that a slip of the keyboard costs little and another word costs all of its length. Names with
 * other numbers in them are of two things, however alike.
 */
export function nameSimilarity(one: readonly string[], other: readonly string[]): number {
  if (numbersOf(one) !== numbersOf(other)) return 0;
  const length = lengthOf(one) + lengthOf(other);
  if (length === 0) return 0;
  const free = new Set(other.map((_, index) => index));
  let common = 0;
  for (const word of [...one].sort((a, b) => b.length - a.length)) {
    let best = -1;
    let bestLikeness = 0;
    for (const index of free) {
      const likeness = likenessOf(word, other[index] ?? '');
      if (likeness > bestLikeness) [best, bestLikeness] = [index, likeness];
    }
    if (best < 0) continue;
    free.delete(best);
    common += bestLikeness * (word.length + (other[best] ?? '').length);
  }
  return common / length;
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Words that differ in more than a quarter of their letters, and short ones that differ at all, are other words. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  const allowed = Math.floor(longest / 4);
  if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return 0;
  const slips = slipsBetween(one, other);
  return slips > allowed ? 0 : 1 - slips / longest;
}

/** Letters typed wrongly, left out, added, or in the wrong order (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, at(older, j - 2) + 1);
      row.push(least);
    }
    older = old;
    old = row;
  }
  return at(old, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

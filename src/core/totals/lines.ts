import { type Grouping, unclassifiedKey } from './dimension';
import { RunningSum, totalOf } from './running-sum';
import type { SpecialLine } from './totals';

/** The groups that stand in one line of a table: one, or all of a special kind. */
export interface Line {
  readonly keys: readonly string[];
  readonly key: string;
  readonly special: SpecialLine | null;
  readonly sum: RunningSum;
}

const lastLines: readonly SpecialLine[] = ['individuals', 'several', 'unclassified'];

/** In the order of the grouping, with the special lines last; `beside` orders groups of the same amount, if given. */
export function linesOf(
  sums: ReadonlyMap<string, RunningSum>,
  grouping: Grouping<never>,
  beside: ReadonlyMap<string, RunningSum> = none,
): readonly Line[] {
  const ordinary: Line[] = [];
  const special = new Map<SpecialLine, string[]>();
  for (const [key, sum] of sums) {
    const kind = grouping.specialOf(key);
    if (kind === null) ordinary.push({ keys: [key], key, special: null, sum });
    else special.set(kind, [...(special.get(kind) ?? []), key]);
  }
  ordinary.sort(
    (one, other) =>
      (grouping.largestFirst === true
        ? byAmount(one.sum, other.sum) || byAmount(beside.get(one.key), beside.get(other.key))
        : 0) || grouping.compare(one.key, other.key),
  );
  const last = lastLines.flatMap((kind) => {
    const keys = special.get(kind);
    return keys === undefined ? [] : [specialLine(kind, keys, sums)];
  });
  return [...ordinary, ...last];
}

function specialLine(
  special: SpecialLine,
  keys: readonly string[],
  sums: ReadonlyMap<string, RunningSum>,
): Line {
  const sum = totalOf(keys.flatMap((key) => sums.get(key) ?? []));
  return { keys, key: unclassifiedKey, special, sum };
}

const none: ReadonlyMap<string, RunningSum> = new Map();
const nothing = new RunningSum();

function byAmount(one: RunningSum = nothing, other: RunningSum = nothing): number {
  return descending(one.usd, other.usd) || descending(one.vnd, other.vnd);
}

function descending(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

import { headingKey } from '../tables/heading-key';
import type { Cell } from '../workbook/workbook';
import { type Trait, traitsOf } from './traits';

/** What the cells of a column look like. */
export interface ColumnLook {
  /** How many cells are filled. */
  readonly filled: number;
  /** Which part of the filled cells has the trait, from 0 to 1. */
  share(trait: Trait): number;
  /** Which part of the filled cells says one of these words. */
  shareIn(known: (text: string) => boolean): number;
  /** The first different values, as they stand. */
  readonly samples: readonly Cell[];
  /** 1, 2, 3 ...: it counts the rows and holds no facts. */
  readonly counts: boolean;
  /** Which part of the filled cells says what no other cell says. */
  readonly distinct: number;
}

/** Blank cells do not count; a text that a column says again is read once. */
export function lookOf(cells: readonly Cell[], locale: string): ColumnLook {
  const filled = cells.filter((cell) => typeof cell !== 'string' || cell.trim() !== '');
  const traits = new Map<Trait, number>();
  const known = new Map<Cell, readonly Trait[]>();
  for (const cell of filled) {
    const found = known.get(cell) ?? traitsOf(cell, locale);
    known.set(cell, found);
    for (const trait of found) traits.set(trait, (traits.get(trait) ?? 0) + 1);
  }
  const part = (count: number) => (filled.length === 0 ? 0 : count / filled.length);
  const keys = once(() => keyCounts(filled));
  const values = new Map(filled.map((cell) => [JSON.stringify(cell), cell]));
  return {
    filled: filled.length,
    share: (trait) => part(traits.get(trait) ?? 0),
    shareIn: (isKnown) => part(sum([...keys()].filter(([key]) => isKnown(key)).map(([, count]) => count))),
    samples: [...values.values()].slice(0, samplesShown),
    counts: isCounting(filled),
    distinct: part(values.size),
  };
}

/** How many cells say each of the words, by their keys; a long text is no word of a list. */
function keyCounts(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > longestWord) continue;
    const key = headingKey(cell);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const longestWord = 120;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const samplesShown = 3;

function isCounting(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => (typeof cell === 'string' ? Number(cell) : cell));
  return (
    numbers.length > 1 &&
    numbers.every((one, index) => Number.isInteger(one) && (one === index + 1 || follows(numbers, index)))
  );
}

/** A count may begin again below a heading row. */
function follows(numbers: readonly unknown[], index: number): boolean {
  return numbers[index] === 1 || numbers[index] === Number(numbers[index - 1]) + 1;
}

import { RunningSum, sumText } from './running-sum';
import { type Selection, sumBuckets } from './selection';
import type { Bucket } from './totals';

/** All named buckets, empty ones too. */
export function bucketsOf<Row, Name extends string>(
  selection: Selection<Row>,
  names: readonly Name[],
): readonly Bucket<Name>[] {
  const sums = sumBuckets(selection);
  return names.map((name) => {
    const { items: rows, usd, vnd } = sumText(sums.get(name) ?? new RunningSum());
    return { name, rows, usd, vnd };
  });
}

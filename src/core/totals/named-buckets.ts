import { RunningSum, sumText } from './running-sum';
import type { AnyBucketName, Bucket } from './totals';

/** The buckets that have rows, the counted ones first whether or not there are any. */
export function namedBuckets(sums: ReadonlyMap<string, RunningSum>): readonly Bucket<AnyBucketName>[] {
  return [...new Map([['counted', new RunningSum()], ...sums])].map(([name, sum]) => {
    const { items: rows, usd, vnd } = sumText(sum);
    return { name: name as AnyBucketName, rows, usd, vnd };
  });
}

import type { Register } from '../tables/register';
import { askedFunding } from './asked-funding';
import { CrossSums } from './cross-sums';
import type { DimensionName } from './dimensions';
import { GroupSums } from './group-by';
import { notConvertedOf } from './left-out';
import { namedBuckets } from './named-buckets';
import { groupingOf, type TotalQuestion, visitAnswer } from './question';
import { BucketSums } from './selection';
import type { AnyBucketName, Bucket, CrossTable, NotConverted, TotalTable } from './totals';

export interface TotalByQuestion extends TotalQuestion {
  readonly dimension: DimensionName;
}

export interface TotalByResult {
  readonly table: TotalTable;
  /** What became of every row of the measure; the buckets that have rows, the counted ones first. */
  readonly buckets: readonly Bucket<AnyBucketName>[];
  /** Rows whose amount is missing in one currency or both. */
  readonly notConverted: readonly NotConverted[];
}

/** One table of PCPNN aid, or of aid requested; null where such rows cannot be grouped so. */
export function totalBy(register: Register, given: TotalByQuestion): TotalByResult | null {
  const question = { ...given, funding: askedFunding(given.funding, given.dimension) };
  const grouping = groupingOf(register, question, given.dimension);
  if (grouping === null) return null;
  const groups = new GroupSums(grouping);
  const buckets = new BucketSums();
  const notConverted: NotConverted[] = [];
  const noRates: NotConverted[] = [];
  visitAnswer(register, question, {
    counted: (entry) => {
      groups.add(entry);
      buckets.add(entry, 'counted');
      notConverted.push(...notConvertedOf(entry));
    },
    leftOut: (entry, { bucket }) => {
      buckets.add(entry, bucket);
      if (bucket === 'not-converted') noRates.push(...notConvertedOf(entry));
    },
  });
  return {
    table: groups.table(question.currency),
    buckets: namedBuckets(buckets.all()),
    notConverted: [...notConverted, ...noRates],
  };
}

/** A table with rows by one dimension and columns by another; null where such rows cannot be grouped so. */
export function totalAcross(
  register: Register,
  given: TotalQuestion & { readonly rows: DimensionName; readonly columns: DimensionName },
): CrossTable | null {
  const question = { ...given, funding: askedFunding(given.funding, given.rows, given.columns) };
  const rows = groupingOf(register, question, given.rows);
  const columns = groupingOf(register, question, given.columns);
  if (rows === null || columns === null) return null;
  const cells = new CrossSums(rows, columns);
  visitAnswer(register, question, { counted: (entry) => cells.add(entry), leftOut: () => {} });
  return cells.table(question.currency);
}

import type { Register } from '../tables/register';
import { crossBy } from './cross-by';
import type { DimensionName } from './dimensions';
import { groupBy } from './group-by';
import { notConvertedRows } from './left-out';
import { type Answer, answerTo, type TotalQuestion } from './question';
import { RunningSum, sumText } from './running-sum';
import { sumBuckets } from './selection';
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
export function totalBy(register: Register, question: TotalByQuestion): TotalByResult | null {
  const answer = answerTo(register, allFundings(question, [question.dimension]));
  const dimension = answer.dimensionNamed(question.dimension);
  if (dimension === null) return null;
  const { selection, window } = answer;
  return {
    table: groupBy(selection.counted, dimension.prepare(register, window), question.currency),
    buckets: bucketsOf(answer),
    notConverted: notConvertedRows(selection),
  };
}

/** A table with rows by one dimension and columns by another; null where such rows cannot be grouped so. */
export function totalAcross(
  register: Register,
  question: TotalQuestion & { readonly rows: DimensionName; readonly columns: DimensionName },
): CrossTable | null {
  const { selection, window, dimensionNamed } = answerTo(
    register,
    allFundings(question, [question.rows, question.columns]),
  );
  const rows = dimensionNamed(question.rows);
  const columns = dimensionNamed(question.columns);
  if (rows === null || columns === null) return null;
  const groupings = [rows.prepare(register, window), columns.prepare(register, window)] as const;
  return crossBy(selection.counted, ...groupings, question.currency);
}

/** A table by funding tells all of them beside one another; every other table is of one. */
function allFundings(question: TotalQuestion, dimensions: readonly DimensionName[]): TotalQuestion {
  return question.funding === undefined && dimensions.includes('funding')
    ? { ...question, funding: null }
    : question;
}

function bucketsOf({ selection }: Answer): TotalByResult['buckets'] {
  const sums = new Map([['counted', new RunningSum()], ...sumBuckets(selection)]);
  return [...sums].map(([name, sum]) => {
    const { items: rows, usd, vnd } = sumText(sum);
    return { name: name as AnyBucketName, rows, usd, vnd };
  });
}

export type { DimensionName } from './dimensions';
export type { MeasureName } from './measures';
export { dimensionNames, dimensionsOf, measureNames } from './question';

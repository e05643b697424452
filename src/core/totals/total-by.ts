import type { Register } from '../tables/register';
import type { IsoDate } from '../values/period';
import { createConverter } from './conversion';
import type { Dimension } from './dimension';
import { entriesOf } from './entries';
import { groupBy } from './group-by';
import { notConvertedRows } from './left-out';
import type { CodedRow, Measure } from './measure';
import { committed } from './measures/committed';
import { requested } from './measures/requested';
import { RunningSum, sumText } from './running-sum';
import { type Selection, selectEntries, sumBuckets } from './selection';
import type { Bucket, BucketName, CallBucketName, NotConverted, TotalTable } from './totals';
import type { Window } from './windows';

/** count is the items of committed, which every line carries beside its amounts. */
export const measureNames = ['committed', 'count', 'requested'] as const;
export type MeasureName = (typeof measureNames)[number];

export const dimensionNames = [
  'sector',
  'donor',
  'year',
] as const satisfies readonly (keyof typeof committed.dimensions)[];
export type DimensionName = (typeof dimensionNames)[number];

export interface TotalByQuestion {
  readonly measure: MeasureName;
  readonly dimension: DimensionName;
  /** Null for no limit on that side. Requested aid is that of the list as it stands, whatever these say. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface TotalByResult {
  readonly table: TotalTable;
  /** What became of every row of the measure; the buckets that have rows, the counted ones first. */
  readonly buckets: readonly Bucket<BucketName | CallBucketName>[];
  /** Rows whose amount is missing in one currency or both. */
  readonly notConverted: readonly NotConverted[];
}

/** By what the rows of a measure can be grouped. */
export function dimensionsOf(measure: MeasureName): readonly DimensionName[] {
  const { dimensions } = measure === 'requested' ? requested : committed;
  return dimensionNames.filter((name) => name in dimensions);
}

/** One table of PCPNN aid, or of aid requested; null where such rows cannot be grouped so. */
export function totalBy(register: Register, question: TotalByQuestion): TotalByResult | null {
  const { from, to } = question;
  const window = { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
  return question.measure === 'requested'
    ? tableOf(register, requested, requested.dimensions, question.dimension, null)
    : tableOf(register, committed, committed.dimensions, question.dimension, window);
}

function tableOf<Row extends CodedRow, Name extends string>(
  register: Register,
  measure: Measure<Row, Name>,
  dimensions: Partial<Record<DimensionName, Dimension<Row>>>,
  name: DimensionName,
  window: Window | null,
): TotalByResult | null {
  const dimension = dimensions[name];
  if (dimension === undefined) return null;
  const converter = createConverter(register.rates.rows, register.settings);
  const entries = entriesOf(register, measure, converter);
  const selection = selectEntries(entries, { window, funding: 'pcpnn' });
  return {
    table: groupBy(selection.counted, dimension.prepare(register)),
    buckets: bucketsOf(selection),
    notConverted: notConvertedRows(selection),
  };
}

function bucketsOf(selection: Selection<unknown>): TotalByResult['buckets'] {
  const sums = new Map([['counted', new RunningSum()], ...sumBuckets(selection)]);
  return [...sums].map(([name, sum]) => {
    const { items: rows, usd, vnd } = sumText(sum);
    return { name: name as BucketName | CallBucketName, rows, usd, vnd };
  });
}

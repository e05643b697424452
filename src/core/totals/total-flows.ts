import type { Register } from '../tables/register';
import { decimalText } from '../values/decimal';
import { divideHalfUp } from '../values/rounding';
import { bucketsOf } from './buckets';
import type { Converter } from './conversion';
import { entriesOf } from './entries';
import { leftOutRows, notConvertedRows } from './left-out';
import { committedYear, disbursed } from './measures/flows';
import type { Flow } from './payments';
import { RunningSum, sumFor, sumText } from './running-sum';
import { type CountedEntry, selectEntries } from './selection';
import type { Bucket, FlowBucketName, LeftOutRow, NotConverted, PaidYear } from './totals';
import type { Window } from './windows';

export interface FlowTotals {
  readonly paidByYear: readonly PaidYear[];
  readonly buckets: readonly Bucket<FlowBucketName>[];
  readonly counted: readonly CountedEntry<Flow>[];
  readonly leftOut: readonly LeftOutRow[];
  readonly notConverted: readonly NotConverted[];
}

/** What was committed for each year and paid in it; nothing at all without a sheet of payments. */
export function totalFlows(register: Register, converter: Converter, window: Window): FlowTotals {
  if (register.flows.layouts.length === 0) {
    return { paidByYear: [], buckets: [], counted: [], leftOut: [], notConverted: [] };
  }
  const question = { window, funding: 'pcpnn' } as const;
  const promised = selectEntries(entriesOf(register, committedYear, converter), question);
  const paid = selectEntries(entriesOf(register, disbursed, converter), question);
  const both = {
    counted: [...promised.counted, ...paid.counted],
    leftOut: [...promised.leftOut, ...paid.leftOut],
  };
  return {
    paidByYear: paidByYear(promised.counted, paid.counted),
    buckets: bucketsOf(both, flowBuckets),
    counted: both.counted,
    leftOut: leftOutRows(both),
    notConverted: notConvertedRows(both),
  };
}

const flowBuckets: readonly FlowBucketName[] = [
  'counted',
  'outside-window',
  'other-funding',
  'without-item',
  'within-cumulative',
  'unreadable',
  'not-converted',
];

function paidByYear(
  promised: readonly CountedEntry<Flow>[],
  paid: readonly CountedEntry<Flow>[],
): readonly PaidYear[] {
  const committed = sumsByYear(promised);
  const disbursements = sumsByYear(paid);
  const years = [...new Set([...committed.keys(), ...disbursements.keys()])].sort(totalLast);
  return years.map((year) => {
    const [whole, part] = [
      committed.get(year) ?? new RunningSum(),
      disbursements.get(year) ?? new RunningSum(),
    ];
    return {
      year,
      committed: sumText(whole),
      disbursed: sumText(part),
      percent: whole.usd <= zero ? null : percentText(part.usd, whole.usd),
    };
  });
}

const zero = BigInt(0);
const thousand = BigInt(1000);

function percentText(part: bigint, whole: bigint): string {
  return decimalText({ digits: divideHalfUp(part * thousand, whole), scale: 1 });
}

/** The years, and '' for all of them. */
function sumsByYear(entries: readonly CountedEntry<Flow>[]): ReadonlyMap<string, RunningSum> {
  const sums = new Map<string, RunningSum>();
  for (const { items, usd, vnd, period } of entries) {
    sumFor(sums, period.slice(0, 4)).add(items, usd, vnd);
    sumFor(sums, '').add(items, usd, vnd);
  }
  return sums;
}

function totalLast(one: string, other: string): number {
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return Number(one) - Number(other);
}

import type { IsoDate } from '../../values/period';
import { askedFunding } from '../asked-funding';
import { type Grouping, severalKey, specialKey, unclassifiedKey } from '../dimension';
import type { DimensionName } from '../dimensions';
import { newnessIn } from '../dimensions/newness';
import { timeGroupings } from '../dimensions/time';
import type { Amounts } from '../entries';
import { GroupSums } from '../group-by';
import { activeIn, carriedOverInto, endedIn, type Lifetime } from '../lifetime';
import type { LeftOut } from '../measure';
import type { MeasureName } from '../measures';
import { namedBuckets } from '../named-buckets';
import { type PaidLine, paidOfCommitted } from '../paid-of-committed';
import { BucketSums, type CountedAmounts, type PositionIn, whyLeftOut } from '../selection';
import type { AnyBucketName, Bucket, TotalTable } from '../totals';
import type { Position, Window } from '../windows';
import type { OpenDimension, OpenPart } from './open-cube';

export interface CubeQuestion {
  readonly measure: MeasureName;
  readonly dimension: DimensionName;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface CubeAnswer {
  /** The keys of its lines are for `nameOfGroup`. */
  readonly table: TotalTable;
  readonly buckets: readonly Bucket<AnyBucketName>[];
}

/** The same table and buckets as totalBy gives for the register; null where such rows cannot be grouped so. */
export function askCube(cube: readonly OpenPart[], question: CubeQuestion): CubeAnswer | null {
  const grouping = cubeGrouping(cube, question);
  if (grouping === null) return null;
  const { groups, buckets } = sumsOf(cube, question, grouping);
  return { table: groups.table(), buckets: namedBuckets(buckets.all()) };
}

/** The same lines as ofCommittedYear gives, with the buckets of both measures. */
export function askPaidOfCommitted(
  cube: readonly OpenPart[],
  asked: Omit<CubeQuestion, 'measure'>,
  currency: 'USD' | 'VND',
): { readonly lines: readonly PaidLine[]; readonly buckets: CubeAnswer['buckets'] } | null {
  const grouping = cubeGrouping(cube, { ...asked, measure: 'disbursed' });
  if (grouping === null) return null;
  const paid = sumsOf(cube, { ...asked, measure: 'disbursed' }, grouping);
  const promised = sumsOf(cube, { ...asked, measure: 'committed-year' }, grouping);
  return {
    lines: paidOfCommitted(paid.groups, promised.groups, currency),
    buckets: [paid, promised].flatMap(({ buckets }) => namedBuckets(buckets.all())),
  };
}

function sumsOf(cube: readonly OpenPart[], question: CubeQuestion, grouping: Grouping<number>) {
  const groups = new GroupSums(grouping);
  const buckets = new BucketSums();
  visitCube(cube, question, {
    counted: (entry) => {
      groups.add(entry);
      buckets.add(entry, 'counted');
    },
    leftOut: (entry, { bucket }) => buckets.add(entry, bucket),
  });
  return { groups, buckets };
}

interface Visitor {
  readonly counted: (entry: CountedAmounts<number>) => void;
  readonly leftOut: (entry: Amounts<number>, why: LeftOut) => void;
}

export function visitCube(cube: readonly OpenPart[], question: CubeQuestion, visitor: Visitor): void {
  const part = partOf(cube, question.measure);
  const measure = part?.part.measures.find(({ name }) => name === question.measure);
  if (part === undefined || measure === undefined) return;
  const asked = { window: windowOf(part, question), funding: askedFunding(undefined, question.dimension) };
  const position = positions[question.measure];
  const positionIn: PositionIn<number> | undefined =
    position && (({ row }, window) => position(part.row(row).lifetime, window));
  for (const entry of part.amounts(measure.facts)) {
    const why = whyLeftOut(entry, asked, positionIn);
    if (why === null) visitor.counted(entry as CountedAmounts<number>);
    else visitor.leftOut(entry, why);
  }
}

const positions: Readonly<Partial<Record<MeasureName, (lifetime: Lifetime, window: Window) => Position>>> = {
  'count-active': activeIn,
  'count-carried-over': carriedOverInto,
  'count-ended': endedIn,
};

export function partOf(cube: readonly OpenPart[], measure: MeasureName): OpenPart | undefined {
  return cube.find(({ part }) => part.measures.some(({ name }) => name === measure));
}

/** What is called for stands as it is now, whatever the window. */
function windowOf({ part }: OpenPart, { from, to }: CubeQuestion): Window | null {
  return part.table === 'calls' ? null : { from, to };
}

export function cubeGrouping(cube: readonly OpenPart[], question: CubeQuestion): Grouping<number> | null {
  const part = partOf(cube, question.measure);
  if (part === undefined) return null;
  const { dimension: name } = question;
  const hasTime = part.part.table !== 'calls';
  if (name === 'year' || name === 'quarter' || name === 'month')
    return hasTime ? timeGroupings[name]() : null;
  if (name === 'newness') {
    return hasTime ? newnessIn(windowOf(part, question), (row) => part.row(row).lifetime.approved) : null;
  }
  const dimension = part.dimension(name);
  return dimension === null ? null : groupingOf(dimension);
}

/** A group's key is its number, but for the two that the sums know. */
function groupingOf({ of, rows }: OpenDimension): Grouping<number> {
  const keys = of.groups.map(({ special }, index) => {
    if (special === 'unclassified') return unclassifiedKey;
    return special === 'several' ? severalKey : String(index);
  });
  const keyOf = (group: number) => keys[group] ?? unclassifiedKey;
  const cells = of.cells.map(({ shares, presentIn }) => ({
    shares: shares.map(([group, share]) => ({ key: keyOf(group), share })),
    presentIn: presentIn.map(keyOf),
  }));
  const cellOf = (row: number) => cells[rows[row] ?? -1];
  return {
    sharesOf: (row) => cellOf(row)?.shares ?? [],
    presentIn: (row) => cellOf(row)?.presentIn ?? [],
    specialOf: (key) => specialKey(key) ?? of.groups[Number(key)]?.special ?? null,
    largestFirst: of.largestFirst,
    compare: (one, other) => Number(one) - Number(other),
  };
}

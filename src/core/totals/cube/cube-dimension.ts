import type { Register, Share } from '../../tables/register';
import { remembered } from '../../values/remembered';
import { givenShares, severalKey } from '../dimension';
import type { DimensionName } from '../dimensions';
import type { CodedRow } from '../measure';
import type { AnyMeasure } from '../question';
import { packColumn } from './columns';
import type { CubeDimension } from './cube';

/** Whether the rows themselves say what group they are of; of the others the window or the period does. */
export function isOfRows(name: DimensionName): boolean {
  return name !== 'newness' && name !== 'year' && name !== 'quarter' && name !== 'month';
}

interface Rows {
  readonly register: Register;
  readonly rows: readonly CodedRow[];
  readonly measure: AnyMeasure;
  readonly nameOf: (key: string) => string;
}

export function cubeDimension(name: DimensionName, { register, rows, measure, nameOf }: Rows): CubeDimension {
  const grouping = measure.dimensions[name]?.prepare(register, null);
  if (grouping === undefined) throw new RangeError(`no such dimension: ${name}`);
  const said: Said[] = [];
  const byList = new Map<readonly Share[], number>();
  const byPresence = new Map<string, number>();
  const add = (one: Said) => said.push(one) - 1;
  // What several rows say is most often one and the same list, so that comparing lists by their texts is needless.
  const places = rows.map((row) => {
    const shares = givenShares(grouping.sharesOf(row, ''));
    const isSeveral = shares[0]?.key === severalKey;
    if (!isSeveral) return remembered(byList, shares, () => add({ shares, presentIn: [] }));
    const presentIn = grouping.presentIn?.(row) ?? [];
    return remembered(byPresence, presentIn.join(severalKey), () => add({ shares, presentIn }));
  });
  const keys = [
    ...new Set(said.flatMap(({ shares, presentIn }) => [...shares.map(({ key }) => key), ...presentIn])),
  ].sort(grouping.compare);
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const numberOf = (key: string) => numbers.get(key) ?? 0;
  return {
    name,
    largestFirst: grouping.largestFirst ?? false,
    groups: keys.map((key) => {
      const special = grouping.specialOf(key);
      return { name: special === null ? nameOf(key) : '', special };
    }),
    cells: said.map(({ shares, presentIn }) => ({
      shares: shares.map(({ key, share }) => [numberOf(key), share] as const),
      presentIn: presentIn.map(numberOf),
    })),
    rows: packColumn(places),
  };
}

interface Said {
  readonly shares: readonly Share[];
  readonly presentIn: readonly string[];
}

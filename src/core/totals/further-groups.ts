import type { Share } from '../tables/register';
import { type Grouping, severalKey } from './dimension';
import type { CountedAmounts } from './selection';

/** By group, the items that have a part in it and are counted in another one; each of these groups has its line. */
export class FurtherGroups<Row> {
  readonly items = new Map<string, number>();

  constructor(private readonly grouping: Grouping<Row>) {}

  add({ items, row }: CountedAmounts<Row>, shares: readonly Share[]): void {
    if (items === 0 || isWhole(shares, this.grouping)) return;
    const counting = shares[mainShare(shares)]?.key;
    const others =
      counting === severalKey
        ? (this.grouping.presentIn?.(row) ?? [])
        : shares.flatMap(({ key }) => (key === counting ? [] : [key]));
    for (const key of others) this.items.set(key, (this.items.get(key) ?? 0) + 1);
  }
}

/** Whether all of a row stands in one group that is known. Where nothing tells who is among `several`, none are. */
function isWhole(shares: readonly Share[], { presentIn }: Grouping<never>): boolean {
  return shares.length === 1 && (presentIn === undefined || shares[0]?.key !== severalKey);
}

/** Where the largest share stands, the first of equals. */
export function mainShare(shares: readonly Share[]): number {
  let main = 0;
  shares.forEach((share, index) => {
    if (share.share > (shares[main]?.share ?? 0)) main = index;
  });
  return main;
}

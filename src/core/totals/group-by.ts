import type { CurrencyCode } from '../codelists/currencies';
import type { Share } from '../tables/register';
import { splitByShares } from '../values/share-split';
import { type Grouping, givenShares, severalKey } from './dimension';
import type { WholeAmount } from './exact-sum';
import { type Line, linesOf } from './lines';
import { percentages } from './percentages';
import { type RunningSum, sumFor, sumText, totalOf } from './running-sum';
import type { CountedAmounts, CountedEntry } from './selection';
import type { TotalTable } from './totals';

/**
 * One line for each group. The parts of a row sum to the row, so the lines sum to the total; a row of several
 * groups is counted as an item once, in the group with its largest share.
 */
export function groupBy<Row>(
  entries: readonly CountedEntry<Row>[],
  grouping: Grouping<Row>,
  currency?: CurrencyCode,
): TotalTable {
  const sums = new GroupSums(grouping);
  for (const entry of entries) sums.add(entry);
  return sums.table(currency);
}

/** The sums of the groups while entries are added, so that no entry need be kept. */
export class GroupSums<Row> {
  private readonly sums = new Map<string, RunningSum>();
  private readonly further = new Map<string, number>();

  constructor(private readonly grouping: Grouping<Row>) {}

  add(entry: CountedAmounts<Row>): void {
    const shares = givenShares(this.grouping.sharesOf(entry.row, entry.period));
    // Not by destructuring: an iterator for each of 100,000 rows is felt.
    const only = shares[0];
    if (shares.length === 1 && only !== undefined && only.key !== severalKey) {
      sumFor(this.sums, only.key).add(entry.items, entry.usd, entry.vnd, entry.other);
      return;
    }
    addEntry(this.sums, entry, shares);
    if (entry.items > 0) addFurther(this.further, entry.row, shares, this.grouping);
  }

  /**
   * `currency` is the one asked for, beside USD and VND. With other sums of the same grouping `beside` these, each of
   * their groups has its line here too.
   */
  table(currency: CurrencyCode = 'USD', beside?: GroupSums<Row>): TotalTable {
    for (const key of this.further.keys()) sumFor(this.sums, key);
    for (const key of beside?.sums.keys() ?? []) sumFor(this.sums, key);
    const lines = linesOf(this.sums, this.grouping, beside?.sums);
    const total = totalOf(this.sums.values());
    const percents = percentages(lines.map(({ sum }) => (total.usd > zero ? sum.usd : sum.vnd)));
    return {
      lines: lines.map((line, index) => ({
        key: line.key,
        special: line.special,
        members: membersOf(line),
        present: line.keys.reduce((sum, key) => sum + (this.further.get(key) ?? 0), line.sum.items),
        ...sumText(line.sum, currency),
        share: percents[index] ?? '0.0',
      })),
      total: {
        key: '',
        special: 'total',
        members: 0,
        present: total.items,
        ...sumText(total, currency),
        share: percents.some((percent) => percent !== '0.0') ? '100.0' : '0.0',
      },
    };
  }
}

/** The groups that an item has a part in beside the one that counts it; each of them has its line. */
function addFurther<Row>(
  further: Map<string, number>,
  row: Row,
  shares: readonly Share[],
  grouping: Grouping<Row>,
): void {
  const counting = shares[mainShare(shares)]?.key;
  const others =
    counting === severalKey
      ? (grouping.presentIn?.(row) ?? [])
      : shares.flatMap(({ key }) => (key === counting ? [] : [key]));
  for (const key of others) further.set(key, (further.get(key) ?? 0) + 1);
}

/** Where the largest share stands, the first of equals. */
export function mainShare(shares: readonly Share[]): number {
  let main = 0;
  shares.forEach((share, index) => {
    if (share.share > (shares[main]?.share ?? 0)) main = index;
  });
  return main;
}

const zero = BigInt(0);

function addEntry(
  sums: Map<string, RunningSum>,
  { items, usd, vnd, other }: CountedAmounts<unknown>,
  shares: readonly Share[],
): void {
  const weights = shares.map((share) => share.share);
  const split = (amount: WholeAmount | null) =>
    amount === null ? null : splitByShares(BigInt(amount), weights);
  const [usdParts, vndParts, otherParts] = [split(usd), split(vnd), split(other)];
  const main = mainShare(shares);
  shares.forEach(({ key }, index) => {
    sumFor(sums, key).add(
      index === main ? items : 0,
      usdParts?.[index] ?? null,
      vndParts?.[index] ?? null,
      otherParts?.[index] ?? null,
    );
  });
}

function membersOf(line: Line): number {
  return line.special === 'individuals' ? line.keys.length : 0;
}

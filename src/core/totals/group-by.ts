import type { CurrencyCode } from '../codelists/currencies';
import type { Share } from '../tables/register';
import { splitByShares } from '../values/share-split';
import { type Grouping, givenShares } from './dimension';
import { FurtherGroups, mainShare } from './further-groups';
import { groupTable } from './group-table';
import { type RunningSum, sumFor } from './running-sum';
import type { CountedAmounts, CountedEntry } from './selection';
import type { TotalTable } from './totals';
import type { WholeAmount } from './whole-amount';

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
  private readonly further: FurtherGroups<Row>;

  constructor(private readonly grouping: Grouping<Row>) {
    this.further = new FurtherGroups(grouping);
  }

  add(entry: CountedAmounts<Row>): void {
    const shares = givenShares(this.grouping.sharesOf(entry.row, entry.period));
    // Not by destructuring: an iterator for each of 100,000 rows is felt.
    const only = shares[0];
    if (shares.length === 1 && only !== undefined) {
      sumFor(this.sums, only.key).add(entry.items, entry.usd, entry.vnd, entry.other);
    } else {
      addParts(this.sums, entry, shares);
    }
    this.further.add(entry, shares);
  }

  /**
   * `currency` is the one asked for, beside USD and VND. With other sums of the same grouping `beside` these, each of
   * their groups has its line here too.
   */
  table(currency?: CurrencyCode, beside?: GroupSums<Row>): TotalTable {
    return groupTable(this.sums, this.further, this.grouping, currency, beside?.sums);
  }
}

function addParts(
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

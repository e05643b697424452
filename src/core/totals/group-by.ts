import type { Share } from '../tables/register';
import { splitByShares } from '../values/share-split';
import { type Grouping, givenShares } from './dimension';
import { type Line, linesOf } from './lines';
import { percentages } from './percentages';
import { type RunningSum, sumFor, sumText, totalOf } from './running-sum';
import type { CountedEntry } from './selection';
import type { TotalTable } from './totals';

/**
 * One line for each group. The parts of a row sum to the row, so the lines sum to the total; a row of several
 * groups is counted as an item once, in the group with its largest share.
 */
export function groupBy<Row>(entries: readonly CountedEntry<Row>[], grouping: Grouping<Row>): TotalTable {
  const sums = new Map<string, RunningSum>();
  for (const entry of entries) addEntry(sums, entry, givenShares(grouping.sharesOf(entry.row, entry.period)));
  const lines = linesOf(sums, grouping);
  const total = totalOf(sums.values());
  const percents = percentages(lines.map(({ sum }) => (total.usd > zero ? sum.usd : sum.vnd)));
  return {
    lines: lines.map((line, index) => ({
      key: line.key,
      special: line.special,
      members: membersOf(line),
      ...sumText(line.sum),
      share: percents[index] ?? '0.0',
    })),
    total: {
      key: '',
      special: 'total',
      members: 0,
      ...sumText(total),
      share: percents.some((percent) => percent !== '0.0') ? '100.0' : '0.0',
    },
  };
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
  { usd, vnd }: CountedEntry<unknown>,
  shares: readonly Share[],
): void {
  const [only] = shares;
  if (shares.length === 1 && only !== undefined) {
    sumFor(sums, only.key).add(1, usd, vnd);
    return;
  }
  const weights = shares.map((share) => share.share);
  const usdParts = usd === null ? null : splitByShares(BigInt(usd), weights);
  const vndParts = vnd === null ? null : splitByShares(BigInt(vnd), weights);
  const main = mainShare(shares);
  shares.forEach(({ key }, index) => {
    sumFor(sums, key).add(index === main ? 1 : 0, usdParts?.[index] ?? null, vndParts?.[index] ?? null);
  });
}

function membersOf(line: Line): number {
  return line.special === 'individuals' ? line.keys.length : 0;
}

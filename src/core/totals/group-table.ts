import type { CurrencyCode } from '../codelists/currencies';
import type { Grouping } from './dimension';
import type { FurtherGroups } from './further-groups';
import { type Line, linesOf } from './lines';
import { percentages } from './percentages';
import { type RunningSum, sumFor, sumText, totalOf } from './running-sum';
import type { TotalTable } from './totals';

type Sums = ReadonlyMap<string, RunningSum>;

/**
 * The table of the sums of groups; `currency` is the one asked for, beside USD and VND. With other sums of the same
 * grouping `beside` these, each of their groups has its line here too.
 */
export function groupTable(
  given: Sums,
  further: FurtherGroups<never>,
  grouping: Grouping<never>,
  currency: CurrencyCode = 'USD',
  beside?: Sums,
): TotalTable {
  const sums = new Map(given);
  for (const key of [...further.items.keys(), ...(beside?.keys() ?? [])]) sumFor(sums, key);
  const lines = linesOf(sums, grouping, beside);
  const total = totalOf(sums.values());
  const percents = percentages(lines.map(({ sum }) => (total.usd > zero ? sum.usd : sum.vnd)));
  return {
    lines: lines.map((line, index) => ({
      key: line.key,
      special: line.special,
      members: membersOf(line),
      present: line.keys.reduce((sum, key) => sum + (further.items.get(key) ?? 0), line.sum.items),
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

function membersOf(line: Line): number {
  return line.special === 'individuals' ? line.keys.length : 0;
}

const zero = BigInt(0);

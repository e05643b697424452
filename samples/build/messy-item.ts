import { type DataRow, readTable } from './tab-separated';

/** The years that have a tab of their own in the messy register. */
export const messyYears = ['2022', '2023', '2024'] as const;
export type MessyYear = (typeof messyYears)[number];

/**
 * One item of the messy register: what its cells say, and beside it what it means, so that its totals are known
 * without reading a cell. `month` is mm/yyyy or yyyy; `usd` and `vnd` are equivalents that the decision states;
 * `fate` is "counted" or why the row is left out; `expects` names the rules that must report it.
 */
export type MessyItem = DataRow &
  Readonly<
    Record<
      | 'title'
      | 'sectors'
      | 'donors'
      | 'currency'
      | 'amount'
      | 'month'
      | 'usd'
      | 'vnd'
      | 'fate'
      | 'expects'
      | 'because',
      string
    >
  >;

export function messyItems(year: MessyYear): readonly MessyItem[] {
  return readTable(`messy-${year}`) as MessyItem[];
}

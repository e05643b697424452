import type { Register } from '../tables/register';
import { rowKeyOf } from '../tables/row-key';
import { createConverter } from '../totals/conversion';
import { type Entry, entriesOf } from '../totals/entries';
import type { CodedRow } from '../totals/measure';
import { committed } from '../totals/measures/committed';
import { requested } from '../totals/measures/requested';

/** Whole cents of each aid item and call by its rowKey; null where its amount or a rate is not known. */
export type MoneyOfRows = ReadonlyMap<string, bigint | null>;

export function moneyOfRows(register: Register): MoneyOfRows {
  const converter = createConverter(register.rates.rows, register.settings);
  const money = new Map<string, bigint | null>();
  const add = ({ row, usd }: Entry<CodedRow>) => {
    money.set(rowKeyOf(row.origin), usd === null ? null : BigInt(usd));
  };
  entriesOf(register, committed, converter).forEach(add);
  entriesOf(register, requested, converter).forEach(add);
  return money;
}

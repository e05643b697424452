import { decimalString, type Money } from '../values/money';
import type { Commitment } from './commitments';
import type { Converter } from './conversion';
import type { CountedEntry } from './selection';
import type { StatedBeside } from './totals';
import type { WholeAmount } from './whole-amount';

/** The equivalents that decisions state, each beside what the rate of its month would make of the amount. */
export function statedBeside(
  entries: readonly CountedEntry<Commitment>[],
  converter: Converter,
): readonly StatedBeside[] {
  return entries.flatMap((entry) => {
    const { money, bases, usd, vnd } = entry;
    if (money === null) return [];
    const stated = converter.statedBasis(money.currency);
    return [
      ...(bases.usd === stated && usd !== null ? [beside(entry, money, 'USD', usd, converter)] : []),
      ...(bases.vnd === stated && vnd !== null ? [beside(entry, money, 'VND', vnd, converter)] : []),
    ];
  });
}

function beside(
  { row, ratePeriod }: CountedEntry<Commitment>,
  money: Money,
  into: 'USD' | 'VND',
  amount: WholeAmount,
  converter: Converter,
): StatedBeside {
  const computed = converter.convert(money, ratePeriod, into);
  const print = (minor: bigint) => decimalString({ currency: into, minor });
  return {
    sheet: row.origin.layout.sheet,
    row: row.origin.row,
    code: row.code,
    amount: decimalString(money),
    currency: money.currency,
    into,
    stated: print(BigInt(amount)),
    computed: computed && print(computed.money.minor),
    difference: computed && print(BigInt(amount) - computed.money.minor),
    method: computed?.method ?? null,
    ratePeriod: computed?.ratePeriod ?? '',
  };
}

import type { CurrencyCode } from '../codelists/currencies';
import { decimalText } from '../values/decimal';
import { divideHalfUp } from '../values/rounding';
import type { Sum, TotalLine, TotalTable } from './totals';

/** What was paid of what was committed for the years of the window. */
export interface PaidLine {
  readonly line: TotalLine;
  /** Decimal strings in the currency asked for. */
  readonly disbursed: string;
  readonly committed: string;
  /** Percent with one decimal; null where nothing was committed. */
  readonly percent: string | null;
}

/** A line for every group that was paid or promised anything, and the total. */
export function paidOfCommitted(
  paid: TotalTable,
  promised: TotalTable,
  currency: CurrencyCode,
): readonly PaidLine[] {
  const idOf = ({ key, special }: TotalLine) => `${special} ${key}`;
  const promises = new Map(promised.lines.map((line) => [idOf(line), line]));
  const onlyPromised = new Map(promises);
  for (const line of paid.lines) onlyPromised.delete(idOf(line));
  const lineOf = (line: TotalLine, disbursed: Sum | null, committed: Sum | null): PaidLine => {
    const [part, whole] = [amountIn(disbursed, currency), amountIn(committed, currency)];
    return { line, disbursed: part, committed: whole, percent: percentOf(part, whole) };
  };
  return [
    ...paid.lines.map((line) => lineOf(line, line, promises.get(idOf(line)) ?? null)),
    ...[...onlyPromised.values()].map((line) => lineOf(line, null, line)),
    lineOf(paid.total, paid.total, promised.total),
  ];
}

function amountIn(sum: Sum | null, currency: CurrencyCode): string {
  if (sum === null) return '0';
  if (currency === 'USD') return sum.usd;
  return currency === 'VND' ? sum.vnd : (sum.other ?? '0');
}

function percentOf(part: string, whole: string): string | null {
  const [paid, promised] = [minorOf(part), minorOf(whole)];
  if (promised <= zero) return null;
  return decimalText({ digits: divideHalfUp(paid * thousand, promised), scale: 1 });
}

/** In hundredths, whatever the currency. */
function minorOf(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}

const zero = BigInt(0);
const thousand = BigInt(1000);

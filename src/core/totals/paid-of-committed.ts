import type { CurrencyCode } from '../codelists/currencies';
import { decimalText } from '../values/decimal';
import { divideHalfUp } from '../values/rounding';
import type { GroupSums } from './group-by';
import type { Sum, TotalLine } from './totals';

/** What was paid of what was committed for the years of the window. */
export interface PaidLine {
  readonly line: TotalLine;
  /** Decimal strings in the currency asked for. */
  readonly disbursed: string;
  readonly committed: string;
  /** Percent with one decimal; null where nothing was committed. */
  readonly percent: string | null;
}

/**
 * A line for every group that was paid or promised anything, and the total. Lines stand in the order of what was paid;
 * where the largest come first, of those that were paid nothing the one that was promised most.
 */
export function paidOfCommitted<Row>(
  paid: GroupSums<Row>,
  promised: GroupSums<Row>,
  currency: CurrencyCode,
): readonly PaidLine[] {
  const part = paid.table(currency, promised);
  const whole = promised.table(currency, paid);
  const promises = new Map([...whole.lines, whole.total].map((line) => [idOf(line), line]));
  return [...part.lines, part.total].map((line) => {
    const [disbursed, committed] = [amountIn(line, currency), amountIn(promises.get(idOf(line)), currency)];
    return { line, disbursed, committed, percent: percentOf(disbursed, committed) };
  });
}

function idOf({ key, special }: TotalLine): string {
  return `${special} ${key}`;
}

function amountIn(sum: Sum | undefined, currency: CurrencyCode): string {
  if (sum === undefined) return '0';
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

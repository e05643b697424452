import { type DataRow, readTable } from './tab-separated';

/** The amounts of an item in US cents and in đồng; null where no rate is known. */
export interface MessyAmount {
  readonly usd: bigint;
  readonly vnd: bigint;
}

/** Plain integer arithmetic that shares nothing with the add-on, so that it proves the add-on. */
export function amountOf(item: DataRow): MessyAmount {
  const { currency = '', month = '', amount = '', usd = '', vnd = '' } = item;
  const original = scaled(amount);
  const dongs = currency === 'VND' ? one : rate(currency, month);
  const dollars = rate('USD', month);
  return {
    usd:
      currency === 'USD'
        ? original / (one / 100n)
        : usd !== ''
          ? scaled(usd) / (one / 100n)
          : halfUp(original * dongs * 100n, dollars * one),
    vnd:
      currency === 'VND'
        ? original / one
        : vnd !== ''
          ? scaled(vnd) / one
          : halfUp(original * dongs, one * one),
  };
}

/** The whole in parts by weights: each rounded down, what is left to the largest remainders, the earlier first. */
export function parts(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const cut = weights.map((weight, index) => ({
    index,
    part: (whole * weight) / sum,
    rest: (whole * weight) % sum,
  }));
  let left = whole - cut.reduce((total, { part }) => total + part, 0n);
  for (const one of [...cut].sort((a, b) => Number(b.rest - a.rest) || a.index - b.index)) {
    if (left === 0n) break;
    one.part += 1n;
    left -= 1n;
  }
  return cut.map(({ part }) => part);
}

/** Amounts and rates in units of a ten-thousandth. */
const one = 10_000n;

function scaled(text: string): bigint {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`${text} is no amount`);
  return BigInt(whole + decimals.padEnd(4, '0'));
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** Of a month, or the mean of a year's months to four decimals. */
function rate(currency: string, month: string): bigint {
  const rows = readTable('rates').filter((row) => row.month?.endsWith(month) === true);
  const found = rows.map((row) => scaled(row[currency] ?? ''));
  if (found.length === 0) throw new Error(`no rate for ${currency} in ${month}`);
  return halfUp(
    found.reduce((total, each) => total + each, 0n),
    BigInt(found.length),
  );
}

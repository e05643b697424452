import type { PlainRate, PlainRow } from './data';

/** Converts with plain Numbers, rounding each row, as a programmer writes it first. USD with cents, VND whole. */
export function plainConversion(
  rates: readonly PlainRate[],
): (row: PlainRow) => { readonly usd: number; readonly vnd: number } {
  const vndOf = new Map<string, number>();
  for (const { month, currency, vnd } of rates) vndOf.set(currency + month, vnd);
  return ({ amount, currency, date }) => {
    const month = date.slice(0, 7);
    const rate = currency === 'VND' ? 1 : (vndOf.get(currency + month) ?? 0);
    const vnd = currency === 'VND' ? amount : Math.round(amount * rate);
    const usd =
      currency === 'USD'
        ? amount
        : Math.round(((amount * rate) / (vndOf.get(`USD${month}`) ?? 1)) * 100) / 100;
    return { usd, vnd };
  };
}

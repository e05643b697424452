import { type DataRow, readTable } from './tab-separated';

/** samples/data/rates.tsv has a line for each month and a column for each currency; the sheet has a row for each rate. */
export function rateRows(): DataRow[] {
  return readTable('rates').flatMap(({ month = '', ...rates }) =>
    Object.entries(rates).map(([currency, vnd]) => ({
      period: month,
      currency,
      vnd: vnd ?? '',
      source: sourceOf(month, currency),
    })),
  );
}

/** The one rate that is not invented. */
function sourceOf(month: string, currency: string): string {
  return month === '05/2024' && currency === 'USD'
    ? 'Thông báo số 2114/TB-KBNN'
    : `Thông báo tỷ giá hạch toán tháng ${month} (số liệu ví dụ)`;
}

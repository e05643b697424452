import type { CurrencyCode } from '../codelists/currencies';
import type { AidRow } from '../tables/register';
import { type Converter, createConverter } from '../totals/conversion';
import { decimalString, type Money } from '../values/money';
import { Unread } from '../values/unread';
import { type PlacedReport, registerRule } from './rule';

type Facts = {
  readonly currency: CurrencyCode;
  readonly stated: string;
  readonly expected: string;
  readonly limit: number;
};

export const statedEquivalentOff = registerRule({
  id: 'stated-equivalent-off',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.grant', 'aid.decisionDate'],
  check: ({ aid, rates, settings }) => {
    const converter = createConverter(rates.rows, settings);
    const reports: PlacedReport<Facts>[] = [];
    for (const row of aid.rows) {
      for (const field of ['grantUsd', 'grantVnd'] as const) {
        const facts = judge(row, row[field], converter, settings.rate_difference);
        if (facts !== null) reports.push({ layout: row.origin.layout, origin: row.origin, field, facts });
      }
    }
    return reports;
  },
});

/** Facts where the stated amount is further from the month's rate than the limit, in percent. */
function judge(
  { grant, decisionDate }: AidRow,
  stated: AidRow['grantUsd'],
  converter: Converter,
  limit: number,
): Facts | null {
  if (!isMoney(grant) || !isMoney(stated) || typeof decisionDate !== 'string') return null;
  const expected = converter.convert(grant, decisionDate, stated.currency)?.money;
  if (expected === undefined) return null;
  const difference = Math.abs(Number(stated.minor - expected.minor));
  if (difference * 100 <= Math.abs(Number(expected.minor)) * limit) return null;
  return {
    currency: stated.currency,
    stated: decimalString(stated),
    expected: decimalString(expected),
    limit,
  };
}

function isMoney(money: AidRow['grant']): money is Money {
  return money !== null && !(money instanceof Unread);
}

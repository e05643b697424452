import type { CurrencyCode } from '../codelists/currencies';
import type { AidRow } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import { type Converter, createConverter } from '../totals/conversion';
import { knownValue, Unread } from '../values/unread';
import { isBeforeApproval } from './before-approval';
import { type PlacedReport, registerRule } from './rule';

type Facts = Missing & { readonly rows: number };

/**
 * No rate for amounts that were approved and whose decisions state no equivalent: they cannot be converted. Said once
 * for a currency and a year, where the rate of the year would help all of its rows.
 */
export const missingRate = registerRule({
  id: 'missing-rate',
  severity: 'error',
  blocks: { 'aid.grant': 'total' },
  needs: 'workbook',
  columns: ['aid.grant', 'aid.decisionDate'],
  check: ({ aid, rates, settings }) => {
    const converter = createConverter(rates.rows, settings);
    const causes = new Map<string, Cause>();
    for (const row of aid.rows) {
      const missing = missingFor(row, converter);
      if (missing === null) continue;
      const key = `${row.origin.layout.sheet}\n${missing.currency} ${missing.to} ${missing.period.slice(0, 4)}`;
      const known = causes.get(key);
      if (known === undefined) causes.set(key, { ...missing, origin: row.origin, rows: 1 });
      else known.rows += 1;
    }
    return [...causes.values()].map(({ origin, rows, period, currency, to }): PlacedReport<Facts> => {
      const facts = { currency, period: rows === 1 ? period : period.slice(0, 4), to, rows };
      return { layout: origin.layout, origin, field: 'grant', facts, rows };
    });
  },
});

type Missing = { readonly currency: CurrencyCode; readonly period: string; readonly to: CurrencyCode };

interface Cause extends Missing {
  readonly origin: RowOrigin;
  rows: number;
}

/** Of the currencies in which totals are told, the first that the amount cannot be told in. */
function missingFor(row: AidRow, converter: Converter): Missing | null {
  const { decisionDate, status, grantUsd, grantVnd } = row;
  const grant = row.grant ?? knownValue(grantUsd) ?? knownValue(grantVnd);
  if (grant === null || grant instanceof Unread || typeof decisionDate !== 'string') return null;
  if (isBeforeApproval(status)) return null;
  const { usd, vnd } = converter.reportingBases(grant.currency, decisionDate);
  const to = usd === null && !isStated(grantUsd) ? 'USD' : vnd === null && !isStated(grantVnd) ? 'VND' : null;
  return to === null ? null : { currency: grant.currency, period: decisionDate, to };
}

function isStated(equivalent: AidRow['grantUsd']): boolean {
  return equivalent !== null && !(equivalent instanceof Unread);
}

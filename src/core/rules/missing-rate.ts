import type { CurrencyCode } from '../codelists/currencies';
import type { AidRow } from '../tables/register';
import { type Converter, createConverter } from '../totals/conversion';
import { Unread } from '../values/unread';
import { isBeforeApproval } from './before-approval';
import { type PlacedReport, registerRule } from './rule';

/** The currencies in which totals are told, with the field of the decision's own equivalent. */
const told = [
  ['USD', 'grantUsd'],
  ['VND', 'grantVnd'],
] as const;

type Facts = { readonly currency: CurrencyCode; readonly period: string; readonly to: CurrencyCode };

/** No rate for an amount that was approved and whose decision states no equivalent: it cannot be converted. */
export const missingRate = registerRule({
  id: 'missing-rate',
  severity: 'error',
  blocks: { 'aid.grant': 'total' },
  needs: 'workbook',
  columns: ['aid.grant', 'aid.decisionDate'],
  check: ({ aid, rates, settings }) => {
    const converter = createConverter(rates.rows, settings);
    const reports: PlacedReport<Facts>[] = [];
    for (const row of aid.rows) {
      const facts = missingFor(row, converter);
      if (facts === null) continue;
      reports.push({ layout: row.origin.layout, origin: row.origin, field: 'grant', facts });
    }
    return reports;
  },
});

function missingFor(row: AidRow, converter: Converter): Facts | null {
  const { grant, decisionDate, status } = row;
  if (grant === null || grant instanceof Unread || typeof decisionDate !== 'string') return null;
  if (isBeforeApproval(status)) return null;
  for (const [to, field] of told) {
    const stated = row[field];
    if (stated !== null && !(stated instanceof Unread)) continue;
    if (grant.currency === to || converter.convert(grant, decisionDate, to) !== null) continue;
    return { currency: grant.currency, period: decisionDate, to };
  }
  return null;
}

import type { RateRow } from '../tables/register';
import { ratesOfSource } from '../totals/rates-of-source';
import { Unread } from '../values/unread';
import { type PlacedReport, registerRule } from './rule';
import { type Whereabouts, whereIs } from './whereabouts';

export const duplicateRate = registerRule({
  id: 'duplicate-rate',
  severity: 'warning',
  needs: 'table',
  columns: ['rates.period', 'rates.currency', 'rates.vnd'],
  check: ({ rates, settings }) => {
    const firsts = new Map<string, RateRow>();
    const reports: PlacedReport<Whereabouts>[] = [];
    for (const row of ratesOfSource(rates.rows, settings.rate_source)) {
      const { period, currency, origin } = row;
      if (typeof period !== 'string' || typeof currency !== 'string') continue;
      const key = `${period} ${currency}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, row);
      else if (rateText(first) !== rateText(row)) {
        reports.push({ layout: origin.layout, origin, field: 'vnd', facts: whereIs(first.origin) });
      }
    }
    return reports;
  },
});

function rateText({ vnd }: RateRow): string {
  return vnd === null || vnd instanceof Unread ? '' : `${vnd.digits}e-${vnd.scale}`;
}

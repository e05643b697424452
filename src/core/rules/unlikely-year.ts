import { yearOf } from '../values/calendar';
import { type RowReport, rowRule } from './rule';

const fields = ['start', 'end', 'decisionDate', 'dossierDate', 'period'] as const;

type Report = RowReport<(typeof fields)[number], { readonly earliest: number; readonly latest: number }>;

/** Catches 0202, 20225 and years of the Buddhist calendar. */
export const unlikelyYear = rowRule({
  id: 'unlikely-year',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls', 'rates'],
  columns: [],
  optional: fields,
  check: (row, { settings, today }) => {
    const earliest = settings.earliest_year;
    const latest = yearOf(today) + settings.longest_years;
    let reports: Report[] | null = null;
    for (const field of fields) {
      const period = row[field];
      if (typeof period !== 'string') continue;
      const year = yearOf(period);
      if (year >= earliest && year <= latest) continue;
      reports ??= [];
      reports.push({ field, facts: { earliest, latest } });
    }
    return reports;
  },
});

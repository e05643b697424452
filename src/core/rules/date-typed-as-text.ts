import { originalCell } from '../tables/table';
import { printPeriod } from '../values/print';
import { type NoFacts, type RowReport, rowRule } from './rule';

const fields = [
  'start',
  'end',
  'dossierDate',
  'decisionDate',
  'date',
  'newEnd',
  'registrationFrom',
  'registrationExpiry',
] as const;

type Report = RowReport<(typeof fields)[number], NoFacts>;

/** A day that was typed as text has one reading here, but sorts and filters as text does. */
export const dateTypedAsText = rowRule({
  id: 'date-typed-as-text',
  severity: 'info',
  needs: 'row',
  tables: ['aid', 'decisions', 'flows', 'calls', 'donors'],
  columns: [],
  optional: fields,
  check: (row) => {
    let reports: Report[] | null = null;
    for (const field of fields) {
      const period = row[field];
      if (typeof period !== 'string' || period.length !== 10) continue;
      const cell = originalCell(row.origin, field);
      if (typeof cell !== 'string' || !startsAsDay.test(cell)) continue;
      reports ??= [];
      reports.push({ field, facts: {}, fix: printPeriod(period, 'vi') });
    }
    return reports;
  },
});

/** Another text, such as a number of a decision with its date, is more than a day. */
const startsAsDay = /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s*$/;

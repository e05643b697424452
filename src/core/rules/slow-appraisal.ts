import { daysBetween, yearOf } from '../values/calendar';
import { rowRule } from './rule';

/** A figure of the office's own work, and nothing to correct. An unlikely year is a slip of its own. */
export const slowAppraisal = rowRule({
  id: 'slow-appraisal',
  severity: 'info',
  needs: 'row',
  tables: ['aid'],
  columns: ['dossierDate', 'decisionDate'],
  check: ({ dossierDate, decisionDate }, { settings }) => {
    if (typeof dossierDate !== 'string' || dossierDate.length !== 10) return null;
    if (typeof decisionDate !== 'string' || decisionDate.length !== 10) return null;
    if (yearOf(dossierDate) < settings.earliest_year) return null;
    const days = daysBetween(dossierDate, decisionDate);
    const limit = settings.appraisal_days;
    return days > limit ? [{ field: 'decisionDate', facts: { days, limit } }] : null;
  },
});

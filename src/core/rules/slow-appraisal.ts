import { daysBetween } from '../values/period';
import { rowRule } from './rule';

/** A figure of the office's own work, and nothing to correct. */
export const slowAppraisal = rowRule({
  id: 'slow-appraisal',
  severity: 'info',
  needs: 'row',
  tables: ['aid'],
  columns: ['dossierDate', 'decisionDate'],
  check: ({ dossierDate, decisionDate }, { settings }) => {
    if (typeof dossierDate !== 'string' || dossierDate.length !== 10) return null;
    if (typeof decisionDate !== 'string' || decisionDate.length !== 10) return null;
    const days = daysBetween(dossierDate, decisionDate);
    const limit = settings.appraisal_days;
    return days > limit && days < unlikely ? [{ field: 'decisionDate', facts: { days, limit } }] : null;
  },
});

/** Three years are a slip in one of the two dates. */
const unlikely = 1_000;

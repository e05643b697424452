import { daysBetween } from '../values/calendar';
import { rowRule } from './rule';

/** Appraisal takes at most 20 days from a complete dossier: Decree 80/2020/ND-CP. */
export const dossierNearLimit = rowRule({
  id: 'dossier-near-limit',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['status', 'dossierDate'],
  optional: ['decisionDate'],
  check: ({ status, dossierDate, decisionDate }, { settings, today }) => {
    if (status !== 'dossier-received' && status !== 'in-appraisal') return null;
    if (typeof dossierDate !== 'string' || dossierDate.length !== 10) return null;
    if (decisionDate !== undefined && decisionDate !== null) return null;
    const limit = settings.appraisal_days;
    const days = daysBetween(dossierDate, settings.as_of ?? today);
    return days < limit - settings.appraisal_notice_days
      ? null
      : [{ field: 'dossierDate', facts: { days, limit, late: days > limit } }];
  },
});

import { firstDay, lastDay } from '../values/calendar';
import { rowRule } from './rule';

export const dossierAfterDecision = rowRule({
  id: 'dossier-after-decision',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['dossierDate', 'decisionDate'],
  check: ({ dossierDate, decisionDate }) =>
    typeof dossierDate === 'string' &&
    typeof decisionDate === 'string' &&
    firstDay(dossierDate) > lastDay(decisionDate)
      ? [{ field: 'dossierDate', facts: { dossier: dossierDate, decision: decisionDate } }]
      : null,
});

import { type NoFacts, type RowReport, rowRule } from './rule';

const fields = ['ownerVi', 'objectiveVi', 'scopeVi'] as const;

type Report = RowReport<(typeof fields)[number], NoFacts>;

export const incompleteCall = rowRule({
  id: 'incomplete-call',
  severity: 'error',
  blocks: { 'calls.ownerVi': 'document', 'calls.objectiveVi': 'document', 'calls.scopeVi': 'document' },
  needs: 'row',
  tables: ['calls'],
  columns: ['ownerVi', 'objectiveVi', 'scopeVi'],
  check: (row) => {
    let reports: Report[] | null = null;
    for (const field of fields) {
      if (row[field] !== '') continue;
      reports ??= [];
      reports.push({ field, facts: {} });
    }
    return reports;
  },
});

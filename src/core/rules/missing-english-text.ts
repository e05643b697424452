import { type NoFacts, type RowReport, rowRule } from './rule';

const pairs = [
  ['ownerVi', 'ownerEn'],
  ['objectiveVi', 'objectiveEn'],
  ['scopeVi', 'scopeEn'],
] as const;

type Report = RowReport<(typeof pairs)[number][1], NoFacts>;

/** Said where the Vietnamese text is there; it blocks only the editions with English. */
export const missingEnglishText = rowRule({
  id: 'missing-english-text',
  severity: 'warning',
  blocks: { 'calls.ownerEn': 'document', 'calls.objectiveEn': 'document', 'calls.scopeEn': 'document' },
  needs: 'row',
  tables: ['calls'],
  columns: ['ownerVi', 'ownerEn', 'objectiveVi', 'objectiveEn', 'scopeVi', 'scopeEn'],
  check: (row) => {
    let reports: Report[] | null = null;
    for (const [vietnamese, english] of pairs) {
      if (row[vietnamese] === '' || row[english] !== '') continue;
      reports ??= [];
      reports.push({ field: english, facts: {} });
    }
    return reports;
  },
});

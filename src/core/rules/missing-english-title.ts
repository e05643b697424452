import { rowRule } from './rule';

/** Aid items need no English title; a project blocks only the editions with English. */
export const missingEnglishTitle = rowRule({
  id: 'missing-english-title',
  severity: 'warning',
  blocks: { 'calls.nameEn': 'document' },
  needs: 'row',
  tables: ['calls'],
  columns: ['nameEn'],
  check: ({ nameEn }) => (nameEn === '' ? [{ field: 'nameEn', facts: {} }] : null),
});

import { rowRule } from './rule';

/** Former districts lent their names to communes, and some former communes differ by one mark only. */
export const ambiguousPlace = rowRule({
  id: 'ambiguous-place',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['place'],
  check: ({ place }) => {
    for (const one of place) {
      if (one.kind !== 'ambiguous') continue;
      return [{ field: 'place', facts: { place: one.text, candidates: one.candidates } }];
    }
    return null;
  },
});

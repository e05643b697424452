import { rowRule } from './rule';

export const endPassed = rowRule({
  id: 'end-passed',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['status', 'end'],
  check: ({ status, end }, { settings, today }) => {
    if (status !== 'ongoing' && status !== 'approved' && status !== 'suspended') return null;
    const asOf = settings.as_of ?? today;
    return typeof end === 'string' && end < asOf && !asOf.startsWith(end)
      ? [{ field: 'status', facts: { end, asOf } }]
      : null;
  },
});

import { rowRule } from './rule';

export const domesticDonor = rowRule({
  id: 'domestic-donor',
  severity: 'warning',
  needs: 'row',
  tables: ['donors'],
  columns: ['country'],
  check: ({ country }) => (country === 'VN' ? [{ field: 'country', facts: {} }] : null),
});

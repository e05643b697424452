import type { TableWords } from '../../table-words';

export const rates: TableWords['headings']['rates'] = {
  period: ['Month', 'Month or year', 'Period'],
  currency: ['Currency'],
  vnd: ['Rate (VND)', 'Rate', 'VND per unit'],
  source: ['Source', 'Notice no.'],
};

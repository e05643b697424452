import type { TableWords } from '../../table-words';

export const sectors: TableWords['headings']['sectors'] = {
  code: ['Code', 'Sector code'],
  nameVi: ['Vietnamese name', 'Name (Vietnamese)'],
  nameEn: ['English name', 'Name (English)', 'Sector'],
  reportGroup: ['Report group'],
  paccomGroup: ['PACCOM group'],
  dac: ['DAC codes', 'DAC'],
};

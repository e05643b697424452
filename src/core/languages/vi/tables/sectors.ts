import type { TableWords } from '../../table-words';

export const sectors: TableWords['headings']['sectors'] = {
  code: ['Mã', 'Mã lĩnh vực'],
  nameVi: ['Tên tiếng Việt', 'Tên lĩnh vực', 'Lĩnh vực'],
  nameEn: ['Tên tiếng Anh'],
  reportGroup: ['Nhóm báo cáo'],
  paccomGroup: ['Nhóm PACCOM'],
  dac: ['Mã DAC', 'DAC'],
};

import type { TableWords } from '../../table-words';

export const flows: TableWords['headings']['flows'] = {
  code: ['Code', 'Item code'],
  date: ['Date', 'Period', 'Month', 'Year'],
  type: ['Type', 'Flow type'],
  amount: ['Amount', 'Value'],
  currency: ['Currency'],
  evidence: ['Evidence', 'Voucher', 'Source'],
};

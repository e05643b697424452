import type { TableWords } from '../../table-words';

export const combined: TableWords['combined'] = {
  period: ['Duration', 'Implementation period', 'Project period', 'Start - end'],
  decision: [
    'Decision',
    'Approval decision',
    'Decision no. and date',
    'Decision no. & date',
    'Decision (no., date)',
    'Approval no. and date',
    'Approval no. & date',
  ],
};

export const under: TableWords['under'] = {
  from: ['From', 'Start', 'Start date'],
  to: ['To', 'End', 'End date'],
  number: ['No.', 'Number'],
  date: ['Date', 'Year'],
  name: ['Name', 'Organisation', 'Full name'],
  amount: ['Amount', 'Original currency', 'Value', 'Total'],
  currency: ['Currency', 'Currency code'],
  vietnamese: ['Vietnamese'],
  english: ['English'],
};

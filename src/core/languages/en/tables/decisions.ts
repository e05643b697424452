import type { TableWords } from '../../table-words';

export const decisions: TableWords['headings']['decisions'] = {
  code: ['Code', 'Item code'],
  type: ['Decision type', 'Type'],
  number: ['Decision no.', 'Decision number', 'Number'],
  date: ['Decision date', 'Date'],
  donor: ['Donor', 'Donors', 'Aid provider'],
  form: ['Form', 'Form of aid'],
  currency: ['Currency', 'Original currency'],
  change: ['Change', 'Increase/decrease', 'Amount'],
  grantUsd: ['Equivalent in USD stated in the decision', 'Equivalent in USD', 'USD equivalent'],
  grantVnd: ['Equivalent in VND stated in the decision', 'Equivalent in VND', 'VND equivalent'],
  newEnd: ['New end date', 'New end', 'Extended to'],
};

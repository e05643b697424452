import type { TableWords } from '../../table-words';

export const sheets: TableWords['sheets'] = {
  aid: ['Aid', 'Aid items', 'Aid register'],
  decisions: ['Decisions', 'Decision list'],
  flows: ['Flows', 'Commitments and disbursements', 'Disbursements'],
  calls: ['Projects seeking aid', 'Projects calling for aid', 'Call list'],
  donors: ['Donors', 'Donor list'],
  sectors: ['Sectors'],
  rates: ['Rates', 'Exchange rates'],
  settings: ['Settings'],
};

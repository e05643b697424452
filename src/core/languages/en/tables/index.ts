import type { TableWords } from '../../table-words';
import { aid } from './aid';
import { calls } from './calls';
import { decisions } from './decisions';
import { donors } from './donors';
import { flows } from './flows';
import { rates } from './rates';
import { sectors } from './sectors';
import { explanations, settings } from './settings';
import { combined, under } from './shared-headings';
import { sheets } from './sheets';
import { words } from './words';

export const tables: TableWords = {
  sheets,
  headings: { aid, decisions, flows, calls, donors, sectors, rates, settings },
  combined,
  under,
  words,
  settings: explanations,
};

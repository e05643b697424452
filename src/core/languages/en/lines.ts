import type { LineWords } from '../line-words';

export const lines: LineWords = {
  total: 'Total',
  unclassified: 'Unclassified',
  several: 'Several places or groups',
  individuals: (members) => `Individuals (${members})`,
  newness: { new: 'New', 'carried-over': 'Carried over' },
};

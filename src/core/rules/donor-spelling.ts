import { nameCore } from '../matching/name-core';
import { originalCell } from '../tables/table';
import { cleanText } from '../values/vietnamese-text';
import { donorsByName, unlistedNames } from './donor-names';
import { registerRule } from './rule';

/** Names that differ only by accents, case, punctuation or words such as "organisation". */
export const donorSpelling = registerRule({
  id: 'donor-spelling',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor'],
  check: (register) => {
    const usual = new Map<string, string>();
    for (const name of donorsByName(register.donors.rows).keys()) remember(usual, name);
    const unlisted = unlistedNames(register);
    for (const { name } of [...unlisted].sort((a, b) => b.rows - a.rows)) remember(usual, name);
    return unlisted.flatMap(({ name, origin, rows }) => {
      const other = usual.get(nameCore(name)) ?? name;
      if (other === name) return [];
      const report = {
        layout: origin.layout,
        origin,
        field: 'donor',
        facts: { donor: name, other, rows },
        rows,
      };
      // In a cell with several donors only a part would have to change.
      const isAlone = cleanText(String(originalCell(origin, 'donor'))) === name;
      return [isAlone ? { ...report, fix: other } : report];
    });
  },
});

function remember(names: Map<string, string>, name: string): void {
  const core = nameCore(name);
  if (core !== '' && !names.has(core)) names.set(core, name);
}

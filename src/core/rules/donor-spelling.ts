import { donorsByName, nameCore, unlistedNames } from './donor-names';
import { registerRule } from './rule';

/** Names that differ only by accents, case, punctuation or the words of a legal form. */
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
      return [{ layout: origin.layout, origin, field: 'donor', facts: { donor: name, other, rows }, rows }];
    });
  },
});

function remember(names: Map<string, string>, name: string): void {
  const core = nameCore(name);
  if (core !== '' && !names.has(core)) names.set(core, name);
}

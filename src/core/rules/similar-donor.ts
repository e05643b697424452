import { nameCore, nameWords } from '../matching/name-core';
import { createNameIndex } from '../matching/nearest-name';
import { donorsByName, unlistedNames } from './donor-names';
import { registerRule } from './rule';

/** Names that look like one donor, though not certainly: a slip of the keyboard, or another legal form. */
export const similarDonor = registerRule({
  id: 'similar-donor',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor'],
  check: (register) => {
    const listed = [...donorsByName(register.donors.rows).keys()];
    const cores = new Set(listed.map(nameCore));
    const unknown = unlistedNames(register).filter(({ name }) => !cores.has(nameCore(name)));
    const fromList = createNameIndex();
    for (const name of listed) fromList.add(name, nameWords(name));
    const fromRows = createNameIndex();
    const others = new Map<string, string>();
    for (const { name } of [...unknown].sort((one, other) => other.rows - one.rows)) {
      const words = nameWords(name);
      const other = fromList.nearest(words) ?? fromRows.nearest(words);
      if (other === null) fromRows.add(name, words);
      else if (nameCore(other) !== nameCore(name)) others.set(name, other);
    }
    return unknown.flatMap(({ name, origin, rows }) => {
      const other = others.get(name);
      if (other === undefined) return [];
      return [{ layout: origin.layout, origin, field: 'donor', facts: { donor: name, other, rows }, rows }];
    });
  },
});

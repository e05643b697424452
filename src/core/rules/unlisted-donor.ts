import { nameCore } from '../matching/name-core';
import { donorsByName, unlistedNames } from './donor-names';
import { registerRule } from './rule';
import { similarNames } from './similar-names';

/** One note for a name, however many rows have it. A name that is nearly a listed one is spoken of by its own rule. */
export const unlistedDonor = registerRule({
  id: 'unlisted-donor',
  severity: 'info',
  needs: 'workbook',
  columns: ['aid.donor', 'donors.name'],
  check: (register) => {
    const listed = new Set([...donorsByName(register.donors.rows).keys()].map(nameCore));
    const similar = similarNames(register);
    return unlistedNames(register)
      .filter(({ name }) => !listed.has(nameCore(name)) && !similar.has(name))
      .map(({ name, origin, rows }) => ({
        layout: origin.layout,
        origin,
        field: 'donor',
        facts: { donor: name, rows },
        rows,
      }));
  },
});

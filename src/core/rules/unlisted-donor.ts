import { nameCore } from '../matching/name-core';
import { donorsByName, unlistedNames } from './donor-names';
import { registerRule } from './rule';

/** One note for a name, however many rows have it. */
export const unlistedDonor = registerRule({
  id: 'unlisted-donor',
  severity: 'info',
  needs: 'workbook',
  columns: ['aid.donor', 'donors.name'],
  check: (register) => {
    const listed = new Set([...donorsByName(register.donors.rows).keys()].map(nameCore));
    return unlistedNames(register)
      .filter(({ name }) => !listed.has(nameCore(name)))
      .map(({ name, origin, rows }) => ({
        layout: origin.layout,
        origin,
        field: 'donor',
        facts: { donor: name, rows },
        rows,
      }));
  },
});

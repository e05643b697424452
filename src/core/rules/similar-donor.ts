import { unlistedNames } from './donor-names';
import { registerRule } from './rule';
import { similarNames } from './similar-names';

/** Names that look like one donor, though not certainly: a slip of the keyboard, or another legal form. */
export const similarDonor = registerRule({
  id: 'similar-donor',
  severity: 'warning',
  needs: 'workbook',
  columns: ['aid.donor'],
  check: (register) => {
    const others = similarNames(register);
    return unlistedNames(register).flatMap(({ name, origin, rows }) => {
      const other = others.get(name);
      if (other === undefined) return [];
      return [{ layout: origin.layout, origin, field: 'donor', facts: { donor: name, other, rows }, rows }];
    });
  },
});

import { knownValue } from '../values/unread';
import { foldText } from '../values/vietnamese-text';
import { rowRule } from './rule';

export const ownerEqualsDonor = rowRule({
  id: 'owner-equals-donor',
  severity: 'warning',
  needs: 'row',
  tables: ['aid'],
  columns: ['owner', 'donor'],
  check: ({ owner, donor }) => {
    const shares = owner === '' ? null : knownValue(donor);
    if (shares === null) return null;
    for (const { key } of shares) {
      if (key === owner || (key.length === owner.length && foldText(key) === foldText(owner))) {
        return [{ field: 'owner', facts: {} }];
      }
    }
    return null;
  },
});

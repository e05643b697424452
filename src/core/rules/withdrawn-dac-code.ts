import { dacStatus } from '../codelists/dac';
import { rowRule } from './rule';

export const withdrawnDacCode = rowRule({
  id: 'withdrawn-dac-code',
  severity: 'warning',
  needs: 'row',
  tables: ['sectors'],
  columns: ['dac'],
  check: ({ dac }) => {
    if (dac === '') return null;
    for (const code of dac.split(/[;,\s]+/)) {
      const status = code === '' ? 'active' : dacStatus(code);
      if (status !== 'active') return [{ field: 'dac', facts: { code, withdrawn: status === 'withdrawn' } }];
    }
    return null;
  },
});

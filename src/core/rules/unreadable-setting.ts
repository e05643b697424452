import { patternOf } from './pattern';
import { rowRule } from './rule';

export const unreadableSetting = rowRule({
  id: 'unreadable-setting',
  severity: 'warning',
  needs: 'row',
  tables: ['settings'],
  columns: ['key', 'value'],
  optional: ['outcome'],
  check: ({ key, value, outcome }) => {
    const usable = outcome === 'read' && !(key.endsWith('_pattern') && patternOf(String(value)) === null);
    return usable || key === ''
      ? null
      : [{ field: 'value', facts: { key, known: outcome !== 'unknown-key' } }];
  },
});

import { patternOf } from './pattern';
import { rowRule } from './rule';

export const malformedCode = rowRule({
  id: 'malformed-code',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['code'],
  check: ({ code }, { settings }) =>
    code === '' || patternOf(settings.code_pattern)?.test(code) !== false
      ? null
      : [{ field: 'code', facts: {} }],
});

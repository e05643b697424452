import { rowRule } from './rule';

export const securedAboveRequested = rowRule({
  id: 'secured-above-requested',
  severity: 'warning',
  needs: 'row',
  tables: ['calls'],
  columns: ['requested', 'secured'],
  check: ({ requested, secured }) =>
    requested !== null &&
    secured !== null &&
    'minor' in requested &&
    'minor' in secured &&
    secured.currency === requested.currency &&
    secured.minor > requested.minor
      ? [{ field: 'secured', facts: {} }]
      : null,
});

import { rowRule } from './rule';

/** Compared only where both amounts are in VND: by currency, or by the decision's own equivalent. */
export const largeCounterpart = rowRule({
  id: 'large-counterpart',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['counterpartVnd'],
  optional: ['grant', 'grantVnd', 'requested'],
  check: ({ counterpartVnd, grant, grantVnd, requested }, { settings }) => {
    if (counterpartVnd === null || !('minor' in counterpartVnd)) return null;
    const aid = grantVnd ?? grant ?? requested ?? null;
    if (aid === null || !('minor' in aid) || aid.currency !== 'VND') return null;
    const counterpart = Number(counterpartVnd.minor);
    const share = Math.round((counterpart * 100) / (counterpart + Number(aid.minor)));
    return share > settings.counterpart_share
      ? [{ field: 'counterpartVnd', facts: { share, limit: settings.counterpart_share } }]
      : null;
  },
});

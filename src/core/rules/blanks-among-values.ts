import { originalCell } from '../tables/table';
import { isBeforeApproval } from './before-approval';
import { registerRule } from './rule';

const fields = ['counterpartVnd', 'inBudget'] as const;

/** One note for a column that some rows fill and others leave blank: nobody can tell nothing from not yet known. */
export const blanksAmongValues = registerRule({
  id: 'blanks-among-values',
  severity: 'info',
  needs: 'table',
  columns: [],
  check: ({ aid: { layouts, rows } }) =>
    layouts.flatMap((layout) => {
      const own = rows.filter(({ origin, status }) => origin.layout === layout && !isBeforeApproval(status));
      return fields.flatMap((field) => {
        if (layout.columns[field] === undefined) return [];
        const blank = own.filter(({ origin }) => originalCell(origin, field) === '').length;
        if (blank === 0 || blank === own.length) return [];
        return [{ layout, origin: null, field, facts: { rows: blank, all: own.length }, rows: blank }];
      });
    }),
});

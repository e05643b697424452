import type { AidRow, CallRow } from '../tables/register';
import type { Table } from '../tables/table';
import { registerRule } from './rule';

/** One note for a sheet: a register without codes is ordinary, and codes are made for all rows at once. */
export const missingCode = registerRule({
  id: 'missing-code',
  severity: 'info',
  needs: 'table',
  columns: [],
  check: ({ aid, calls }) => [...countIn(aid), ...countIn(calls)],
});

function countIn({ layouts, rows }: Table<AidRow> | Table<CallRow>) {
  return layouts.flatMap((layout) => {
    if (layout.columns.code === undefined) return [];
    let missing = 0;
    for (const row of rows) if (row.code === '' && row.origin.layout === layout) missing += 1;
    return missing === 0
      ? []
      : [{ layout, origin: null, field: 'code', facts: { rows: missing }, rows: missing }];
  });
}

import type { AidRow, CallRow } from '../tables/register';
import type { RowOrigin, Table } from '../tables/table';
import { foldText } from '../values/vietnamese-text';
import { type PlacedReport, registerRule } from './rule';
import { type Whereabouts, whereIs } from './whereabouts';

export const duplicateCode = registerRule({
  id: 'duplicate-code',
  severity: 'error',
  needs: 'table',
  columns: [],
  check: ({ aid, calls }) => [...duplicatesIn(aid), ...duplicatesIn(calls)],
});

function duplicatesIn({ rows }: Table<AidRow> | Table<CallRow>): readonly PlacedReport<Whereabouts>[] {
  const firsts = new Map<string, RowOrigin>();
  const reports: PlacedReport<Whereabouts>[] = [];
  for (const { code, origin } of rows) {
    if (code === '') continue;
    const key = foldText(code).replace(/\s/g, '');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, origin);
    else reports.push({ layout: origin.layout, origin, field: 'code', facts: whereIs(first) });
  }
  return reports;
}

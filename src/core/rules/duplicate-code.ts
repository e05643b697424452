import { codeKey } from '../tables/code-key';
import type { AidRow, CallRow } from '../tables/register';
import type { RowOrigin } from '../tables/table';
import { remembered } from '../values/remembered';
import { type PlacedReport, registerRule } from './rule';
import { type Whereabouts, whereIs } from './whereabouts';

/** An item that runs on in the sheet of a later year keeps its code; within one sheet a code stands once. */
export const duplicateCode = registerRule({
  id: 'duplicate-code',
  severity: 'error',
  needs: 'table',
  columns: [],
  check: ({ aid, calls }) => [...duplicatesIn(aid.rows, perSheet), ...duplicatesIn(calls.rows, perTable)],
});

const perSheet = ({ layout }: RowOrigin) => layout.sheet;
const perTable = () => '';
const noRows = () => new Map<string, RowOrigin>();

function duplicatesIn(
  rows: readonly (AidRow | CallRow)[],
  scopeOf: (origin: RowOrigin) => string,
): readonly PlacedReport<Whereabouts>[] {
  const scopes = new Map<string, Map<string, RowOrigin>>();
  const reports: PlacedReport<Whereabouts>[] = [];
  for (const { code, origin } of rows) {
    if (code === '') continue;
    const firsts = remembered(scopes, scopeOf(origin), noRows);
    const key = codeKey(code);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, origin);
    else reports.push({ layout: origin.layout, origin, field: 'code', facts: whereIs(first) });
  }
  return reports;
}

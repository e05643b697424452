import { codeKey } from '../tables/code-key';
import { oncePerRegister } from '../tables/once-per-register';
import type { AidRow, DecisionRow, FlowRow } from '../tables/register';
import { groupedBy } from '../values/grouped-by';

/** The rows of another sheet by the code of the aid item that they are about. */
export function byItem<Row extends DecisionRow | FlowRow>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return groupedBy(rows, ({ code }) => codeKey(code));
}

/** Aid items by code, each where it stands first. */
export const itemsByCode = oncePerRegister(({ aid }): ReadonlyMap<string, AidRow> => {
  const items = new Map<string, AidRow>();
  for (const row of aid.rows) {
    const key = codeKey(row.code);
    if (key !== '' && !row.carriedOver && !items.has(key)) items.set(key, row);
  }
  return items;
});

import { codeKey } from '../tables/code-key';
import { oncePerRegister } from '../tables/once-per-register';
import type { AidRow, DecisionRow, FlowRow } from '../tables/register';
import { remembered } from '../values/remembered';

/** The rows of another sheet by the code of the aid item that they are about. */
export function byItem<Row extends DecisionRow | FlowRow>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const items = new Map<string, Row[]>();
  for (const row of rows) remembered(items, codeKey(row.code), () => []).push(row);
  return items;
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

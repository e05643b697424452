import { codeKey } from '../tables/code-key';
import type { AidRow, DecisionRow, FlowRow, Register } from '../tables/register';
import { remembered } from './remembered';

/** The rows of another sheet by the code of the aid item that they are about. */
export function byItem<Row extends DecisionRow | FlowRow>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const items = new Map<string, Row[]>();
  for (const row of rows) remembered(items, codeKey(row.code), () => []).push(row);
  return items;
}

/** Aid items by code, each where it stands first. */
export function itemsByCode(register: Register): ReadonlyMap<string, AidRow> {
  let known = knownItems.get(register);
  if (known === undefined) {
    known = indexed(register);
    knownItems.set(register, known);
  }
  return known;
}

/** A register never changes, and much is asked of it by code. */
const knownItems = new WeakMap<Register, ReadonlyMap<string, AidRow>>();

function indexed({ aid }: Register): ReadonlyMap<string, AidRow> {
  const items = new Map<string, AidRow>();
  for (const row of aid.rows) {
    const key = codeKey(row.code);
    if (key !== '' && !row.carriedOver && !items.has(key)) items.set(key, row);
  }
  return items;
}

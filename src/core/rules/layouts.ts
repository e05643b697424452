import type { Register } from '../tables/register';
import type { SheetLayout, Table, TableKind } from '../tables/table';
import type { AnyRow } from './rule';

/** The tables of a register by kind, in the order in which a report goes through them. */
export function tablesOf(register: Register): readonly (readonly [TableKind, Table<AnyRow>])[] {
  const { aid, decisions, flows, calls, donors, sectors, rates, settingRows } = register;
  return [
    ['aid', aid],
    ['decisions', decisions],
    ['flows', flows],
    ['calls', calls],
    ['donors', donors],
    ['sectors', sectors],
    ['rates', rates],
    ['settings', settingRows],
  ];
}

export function layoutsOf(register: Register): readonly SheetLayout[] {
  return tablesOf(register).flatMap(([, table]) => [...table.layouts]);
}

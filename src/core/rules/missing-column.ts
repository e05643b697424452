import type { Register } from '../tables/register';
import type { SheetLayout, TableKind } from '../tables/table';
import { Unread } from '../values/unread';
import { layoutsOf, tablesOf } from './layouts';
import { type AnyRow, registerRule } from './rule';

/** Columns that a sheet can do without, but not without losing checks or a way to group its rows. */
const usefulColumns: Readonly<Record<TableKind, readonly string[]>> = {
  aid: [
    'code',
    'funding',
    'kind',
    'sector',
    'owner',
    'place',
    'start',
    'end',
    'currency',
    'status',
    'decisionNo',
    'approver',
  ],
  decisions: ['type', 'number', 'change'],
  flows: ['currency'],
  calls: [
    'code',
    'nameEn',
    'ownerEn',
    'place',
    'objectiveVi',
    'objectiveEn',
    'scopeVi',
    'scopeEn',
    'start',
    'end',
    'currency',
    'total',
    'status',
    'contact',
  ],
  donors: ['type', 'country', 'registrationNo', 'registrationExpiry'],
  sectors: [],
  rates: ['source'],
  settings: [],
};

export const missingColumn = registerRule({
  id: 'missing-column',
  severity: 'info',
  needs: 'workbook',
  columns: [],
  check: (register) =>
    layoutsOf(register).flatMap((layout) => {
      if (Object.keys(layout.columns).length === 0) return [];
      const fields = usefulColumns[layout.kind].filter(
        (field) => layout.columns[field] === undefined && !isSupplied(register, layout, field),
      );
      return fields.length === 0 ? [] : [{ layout, origin: null, field: '', facts: { fields } }];
    }),
});

/**
 * Whether the rows have the value although the column is missing: a sector or a donor from a heading row, a currency
 * from the amount or its heading, the amount from an equivalent.
 */
export function isSupplied(register: Register, layout: SheetLayout, field: string): boolean {
  const { grantUsd, grantVnd } = layout.columns;
  if (field === 'grant') return grantUsd !== undefined || grantVnd !== undefined;
  if (field !== 'sector' && field !== 'donor' && field !== 'currency') return false;
  const rows = tablesOf(register).find(([kind]) => kind === layout.kind)?.[1].rows ?? [];
  const own = rows.filter((row) => row.origin?.layout === layout);
  const isRead = (row: AnyRow) => {
    const value = field in row ? row[field as keyof typeof row] : null;
    return value !== null && !((value as unknown) instanceof Unread);
  };
  // A row without a donor is told of by the missing column alone.
  return field === 'donor' ? own.length > 0 && own.every(isRead) : own.some(isRead);
}

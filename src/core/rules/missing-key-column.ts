import type { TableKind } from '../tables/table';
import { layoutsOf } from './layouts';
import { isSupplied } from './missing-column';
import { registerRule } from './rule';

/** The columns that a sheet cannot do without. */
export const keyColumns: Readonly<Record<TableKind, readonly string[]>> = {
  aid: ['nameVi', 'donor', 'grant', 'decisionDate'],
  decisions: ['code', 'date'],
  flows: ['code', 'date', 'type', 'amount'],
  calls: ['nameVi', 'sector', 'ownerVi', 'requested'],
  donors: ['name'],
  sectors: ['code', 'nameVi', 'nameEn'],
  rates: ['period', 'currency', 'vnd'],
  settings: ['key', 'value'],
};

export const missingKeyColumn = registerRule({
  id: 'missing-key-column',
  severity: 'error',
  blocks: {
    'aid.grant': 'total',
    'aid.decisionDate': 'total',
    'aid.donor': 'group',
    'calls.nameVi': 'document',
    'calls.sector': 'document',
    'calls.ownerVi': 'document',
    'calls.requested': 'document',
  },
  needs: 'workbook',
  columns: [],
  check: (register) =>
    layoutsOf(register).flatMap((layout) => {
      if (Object.keys(layout.columns).length === 0) return [];
      return keyColumns[layout.kind]
        .filter((field) => layout.columns[field] === undefined && !isSupplied(register, layout, field))
        .map((field) => ({ layout, origin: null, field, facts: {} }));
    }),
});

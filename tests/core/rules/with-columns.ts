import type { AidRow, CallRow, Register } from '../../../src/core/tables/register';
import type { SheetLayout, SkippedRow } from '../../../src/core/tables/table';
import type { Cell } from '../../../src/core/workbook/workbook';
import { aidRow, callRow, register } from '../sample-rows';

interface RowsOf {
  aid: AidRow;
  calls: CallRow;
}

/** A register with one sheet of a kind that has these columns, its rows numbered from 2. */
export function withColumns<Kind extends keyof RowsOf>(
  kind: Kind,
  fields: readonly string[],
  rows: readonly Partial<RowsOf[Kind]>[],
  skipped: readonly {
    readonly row: number;
    readonly reason: SkippedRow['reason'];
    readonly cells: readonly Cell[];
  }[] = [],
): Register {
  const layout: SheetLayout<never> = {
    kind,
    sheet: kind === 'aid' ? 'Viện trợ' : 'Danh mục kêu gọi',
    headerRow: 1,
    headings: [],
    columns: Object.fromEntries(fields.map((field, column) => [field, column])),
    doubled: [],
  };
  const skippedRows = new Set(skipped.map(({ row }) => row));
  let row = 1;
  const origins = rows.map(() => {
    do row += 1;
    while (skippedRows.has(row));
    return { layout, row, cells: [] };
  });
  const table = {
    layouts: [layout],
    rows: rows.map((fieldsOfRow, index) => {
      const origin = origins[index];
      const placed = origin === undefined ? fieldsOfRow : { ...fieldsOfRow, origin };
      return kind === 'aid' ? aidRow(placed as Partial<AidRow>) : callRow(placed as Partial<CallRow>);
    }),
    skipped: skipped.map((one) => ({
      origin: { layout, row: one.row, cells: one.cells },
      reason: one.reason,
    })),
  };
  return { ...register(), [kind]: table };
}

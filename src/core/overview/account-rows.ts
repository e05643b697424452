import type { SheetWords } from '../languages/sheet-words';
import type { Register } from '../tables/register';
import type { RowOrigin, SheetLayout, Table, TableKind } from '../tables/table';
import type { LeftOutReason, LeftOutRow, TotalsResult } from '../totals/totals';
import { groupedBy } from '../values/grouped-by';

/** What became of the rows of one sheet: read = counted + left out. Headings and subtotals are no rows. */
export interface SheetAccount {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly read: number;
  readonly counted: number;
  readonly leftOut: readonly LeftOutAccount[];
  /** Heading, subtotal and numbering rows that were recognised and set aside. */
  readonly skipped: number;
  /** Rows of another table in the same sheet, which are not read. */
  readonly otherTables: number;
}

export interface LeftOutAccount {
  readonly row: number;
  readonly code: string;
  readonly reason: LeftOutReason;
  /** The reason in the reader's language. */
  readonly message: string;
}

/** Every sheet of the register in the order of its kinds; only aid items and calls can be left out. */
export function accountRows(register: Register, totals: TotalsResult, words: SheetWords): SheetAccount[] {
  const leftOut = groupedBy(totals.leftOut, ({ sheet }) => sheet);
  return kinds.flatMap((kind) => {
    const table: AnyTable = register[kind];
    return table.layouts.map((layout) => accountSheet(table, layout, leftOut.get(layout.sheet) ?? [], words));
  });
}

const kinds = ['aid', 'decisions', 'flows', 'calls', 'donors', 'sectors', 'rates'] as const;

type AnyTable = Table<{ readonly origin: RowOrigin | null }>;

function accountSheet(
  table: AnyTable,
  layout: SheetLayout,
  leftOut: readonly LeftOutRow[],
  words: SheetWords,
): SheetAccount {
  const { sheet, kind } = layout;
  const skipped = table.skipped.filter((row) => row.origin.layout.sheet === sheet);
  const others = skipped.filter(({ reason }) => reason === 'other-table').length;
  const read = table.rows.filter((row) => row.origin?.layout.sheet === sheet).length;
  return {
    sheet,
    kind,
    read,
    counted: read - leftOut.length,
    leftOut: leftOut.map(({ row, code, reason }) => ({
      row,
      code,
      reason,
      message: words.totals.reasons[reason],
    })),
    skipped: skipped.length - others,
    otherTables: others,
  };
}

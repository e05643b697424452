import type { SheetWords } from '../languages/sheet-words';
import type { Register } from '../tables/register';
import type { RowOrigin, SheetLayout, Table, TableKind } from '../tables/table';
import type { LeftOutReason, LeftOutRow, TotalsResult } from '../totals/totals';

/** What became of the rows of one sheet: read = counted + left out. Headings and subtotals are no rows. */
export interface SheetAccount {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly read: number;
  readonly counted: number;
  readonly leftOut: readonly LeftOutAccount[];
  /** Heading, subtotal and numbering rows that were recognised and set aside. */
  readonly skipped: number;
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
  const leftOut = bySheet(totals.leftOut);
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
    skipped: table.skipped.filter((row) => row.origin.layout.sheet === sheet).length,
  };
}

function bySheet(rows: readonly LeftOutRow[]): ReadonlyMap<string, readonly LeftOutRow[]> {
  const sheets = new Map<string, LeftOutRow[]>();
  for (const row of rows) {
    const others = sheets.get(row.sheet);
    if (others === undefined) sheets.set(row.sheet, [row]);
    else others.push(row);
  }
  return sheets;
}

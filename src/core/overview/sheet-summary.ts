import type { LeftOutAccount, SheetAccount } from './account-rows';

/** What became of the rows of a sheet, with each reason once: thousands of rows are as short to tell as ten. */
export interface SheetSummary {
  readonly sheet: string;
  readonly read: number;
  readonly counted: number;
  readonly reasons: readonly { readonly message: string; readonly rows: number; readonly firstRow: number }[];
}

export function summariseSheets(accounts: readonly SheetAccount[]): readonly SheetSummary[] {
  return accounts.map(({ sheet, read, counted, leftOut }) => ({
    sheet,
    read,
    counted,
    reasons: reasonsOf(leftOut),
  }));
}

function reasonsOf(leftOut: readonly LeftOutAccount[]): SheetSummary['reasons'] {
  const reasons = new Map<string, { message: string; rows: number; firstRow: number }>();
  for (const { message, row } of leftOut) {
    const known = reasons.get(message);
    if (known === undefined) reasons.set(message, { message, rows: 1, firstRow: row });
    else known.rows += 1;
  }
  return [...reasons.values()];
}

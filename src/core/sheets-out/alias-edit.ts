import { columnLetters } from '../tables/address';
import { donorName } from '../tables/donor-name';
import type { Register } from '../tables/register';
import { originalCell } from '../tables/table';
import type { Cell } from '../workbook/workbook';

/** The cell of other names of a donor, with the new one in it. */
export interface AliasEdit {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** A1 */
  readonly cell: string;
  readonly before: Cell;
  readonly after: string;
}

/** Null where no row of the Donors sheet has this name, or the sheet has no column for other names. */
export function aliasEdit({ donors }: Register, alias: string, donor: string): AliasEdit | null {
  for (const row of donors.rows) {
    const { aliases, origin } = row;
    const column = origin.layout.columns.aliases;
    if (donorName(row) !== donor || column === undefined) continue;
    return {
      sheet: origin.layout.sheet,
      row: origin.row,
      column: column + 1,
      cell: `${columnLetters(column)}${origin.row}`,
      before: originalCell(origin, 'aliases'),
      after: [...aliases.filter((one) => one !== alias), alias].join('; '),
    };
  }
  return null;
}

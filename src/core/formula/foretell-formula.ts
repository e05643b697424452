import type { FunctionWords } from '../languages/function-words';
import type { TotalsRequest } from '../overview/requests';
import type { Register } from '../tables/register';
import type { SheetLayout } from '../tables/table';
import { foldText } from '../values/vietnamese-text';
import { isDateCell, type LanguageCode, type Workbook } from '../workbook/workbook';
import { aidBy, aidByOf } from './aid-by';
import { type AidByArguments, widthOf } from './aid-by-formula';
import { Day } from './days-of-dates';
import type { Grid } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

type Table = readonly (readonly (string | number)[])[];

/**
 * Whether AID_BY will show what the add-on shows. A function is handed the values of cells alone: it does not see which
 * cells are merged, what the user confirmed about headings, or the locale of the spreadsheet.
 */
export function willAgree(
  { sheets }: Pick<Workbook, 'sheets'>,
  register: Register,
  asked: TotalsRequest,
  given: AidByArguments,
  { words, language }: { readonly words: FunctionWords; readonly language: LanguageCode },
): boolean {
  const rangeOf = (layout: SheetLayout): Grid => {
    const cells = sheets.find(({ name }) => name === layout.sheet)?.cells ?? [];
    const width = widthOf(layout);
    return cells.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = row[column] ?? '';
        return isDateCell(cell) ? new Day(cell.date) : cell;
      }),
    );
  };
  const first = given.register === undefined ? [] : [rangeOf(given.register)];
  const shown = shownBy([...first, ...given.scalars, ...given.tables.map(rangeOf)]);
  return shown !== null && isSame(shown, aidByOf(register, asked, words, language));
}

/** Null where the cell would show a fault. */
function shownBy(given: readonly unknown[]): Table | null {
  try {
    return aidBy(given);
  } catch (error) {
    if (error instanceof WrongArgument) return null;
    throw error;
  }
}

/** A name is shown as one of the rows writes it, whichever comes first. */
function isSame(one: Table, other: Table): boolean {
  const text = (table: Table) => foldText(JSON.stringify(table));
  return text(one) === text(other);
}

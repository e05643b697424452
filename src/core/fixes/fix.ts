import type { RuleId } from '../rules/index';
import { columnLetters } from '../tables/address';
import { fingerprint } from '../values/fingerprint';
import type { Cell } from '../workbook/workbook';

/** A certain correction of one cell, as plain JSON. */
export interface Fix {
  /** Tells the cell, what it held and what it is to hold, so that nobody agrees to a fix unseen. */
  readonly id: string;
  readonly rules: readonly RuleId[];
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** A1 */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A cell has one fix, however many rules ask for it. */
export function makeFix(place: Omit<Fix, 'id' | 'cell'>): Fix {
  const { sheet, row, column, before, after } = place;
  const cell = `${columnLetters(column - 1)}${row}`;
  return { id: `${sheet}!${cell} ${fingerprint(JSON.stringify([before, after]))}`, ...place, cell };
}

import type { RuleId } from '../rules/index';
import type { Cell } from '../workbook/workbook';

/** A certain correction of one cell, as plain JSON. */
export interface Fix {
  /** 'Viện trợ!F12': a cell has one fix, whatever many rules ask for it. */
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

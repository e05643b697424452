import type { TableKind } from '../tables/table';
import type { RuleId } from './index';
import type { Blocks, Facts, Severity } from './rule';

/** Something to correct or to review, as plain JSON: ids and facts, no sentences. */
export interface Finding {
  /** The id of the rule, which is also its file name and its key in the languages. */
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly table: TableKind;
  readonly sheet: string;
  /** Row number as the user sees it; null for a finding about the whole sheet or a whole column. */
  readonly row: number | null;
  /** A1 address of the cell, or null for a whole row or sheet. */
  readonly cell: string | null;
  readonly field: string;
  /** The row's own code, '' where it has none. */
  readonly code: string;
  /** The text of the cell as it stands. */
  readonly value: string;
  readonly facts: Facts;
  readonly fix: string | null;
  /** Of how many rows it is true: 1, or more for one note about a whole column. */
  readonly rows: number;
}

import type { Blocks, Facts, Severity } from './rule';

/** Something to correct or to review, as plain JSON: ids and facts, no sentences. */
export interface Finding {
  /** The id of the rule, which is also its file name and its key in the languages. */
  readonly rule: string;
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly sheet: string;
  /** Row number as the user sees it; null for a finding about the whole sheet. */
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
}

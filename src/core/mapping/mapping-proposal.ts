import type { TableKind } from '../tables/table';
import type { ColumnMapping, SheetMapping } from '../workbook/mapping';

/** Plain JSON: what the sheets and columns of a workbook are taken for, and what the user is asked to confirm. */
export interface MappingProposal {
  /** All sheets that may be input, in the order of the workbook, those that need no mapping included. */
  readonly sheets: readonly SheetProposal[];
}

export interface SheetProposal {
  readonly sheetId: number;
  readonly sheet: string;
  /** Null: the sheet is no part of the register, by what the user said or by what can be seen. */
  readonly kind: TableKind | null;
  /**
   * A sheet is known by its name, because the user confirmed it, or it is proposed by its headings and cells; unknown
   * is one that looks like none of the register.
   */
  readonly source: 'name' | 'confirmed' | 'proposed' | 'unknown';
  /** Row number of the header, counted from 1. */
  readonly headerRow: number;
  /** Something is proposed that the user has not seen yet, or a column that is needed is not known. */
  readonly isOpen: boolean;
  /** Fields that the kind cannot do without and that no column feeds, a proposed one neither. */
  readonly missing: readonly string[];
  readonly columns: readonly ColumnProposal[];
}

export interface ColumnProposal extends ColumnMapping {
  /** As the sheet names it: A, B ... AA. */
  readonly column: string;
  /** Up to three different values, as a person reads them. */
  readonly samples: readonly string[];
  /** heading: the fields are known by its words; none: nothing is known and nothing is proposed. */
  readonly source: 'heading' | 'confirmed' | 'proposed' | 'none';
  /** How sure a proposal is; null for what is not proposed. */
  readonly confidence: Confidence | null;
}

export type Confidence = 'high' | 'medium' | 'low';

/** What the user confirms: for each sheet its kind, and the fields of the columns that were looked at. */
export interface ConfirmedMapping {
  readonly sheets: readonly ConfirmedSheet[];
}

export interface ConfirmedSheet extends SheetMapping {
  readonly sheetId: number;
}

import type { TableKind } from '../tables/table';

/**
 * What the user confirmed about a sheet whose name or headings the add-on does not know. Headings that the mapping
 * does not name are read by their own words as ever.
 */
export interface SheetMapping {
  /** What a row of the sheet is; null where the sheet is no part of the register. */
  readonly kind: TableKind | null;
  readonly columns: readonly ColumnMapping[];
}

export interface ColumnMapping {
  /** As it stood when it was confirmed; headings are compared as everywhere, without case, accents and spaces. */
  readonly heading: string;
  /** Which of the columns under this heading, counted from 0. */
  readonly occurrence: number;
  /** The fields that the column feeds; none when it is to be left alone. */
  readonly fields: readonly string[];
}

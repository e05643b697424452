import type { ColumnUnit } from '../values/column-unit';
import type { Cell } from '../workbook/workbook';

/** What the rows of a sheet can be, in the order in which reports go through them and new offices fill them in. */
export const tableKinds = [
  'aid',
  'decisions',
  'flows',
  'calls',
  'donors',
  'sectors',
  'rates',
  'settings',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** How one sheet of a kind is laid out: where its header is and which column holds which field. */
export interface SheetLayout<Field extends string = string> {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Row number of the header, counted from 1 as the user sees it; the last of them where it has several rows. */
  readonly headerRow: number;
  /** The text of each column's heading, '' without one. A heading over several columns stands before each of theirs. */
  readonly headings: readonly string[];
  /** Column index from 0 for each field that the sheet has. Several fields may be read from one column. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Fields that stand in the header more than once; the first one is read. */
  readonly doubled: readonly Field[];
  /** What bare numbers in a column of money stand for, where its heading or a title says so. */
  readonly units?: Readonly<Partial<Record<Field, ColumnUnit>>>;
}

/** Where a row stands, with the cells as they were, so that a finding can quote them. */
export interface RowOrigin {
  readonly layout: SheetLayout;
  /** Row number counted from 1 as the user sees it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of all sheets of one kind, in the order of the workbook. */
export interface Table<Row, Field extends string = string> {
  readonly layouts: readonly SheetLayout<Field>[];
  readonly rows: readonly Row[];
  /** Rows with something in them that are no rows of the table. */
  readonly skipped: readonly SkippedRow[];
}

/**
 * heading: names what the rows below have in common; subtotal: a typed sum; numbering: the column numbers below a
 * header; header: the header once more; note: a remark or a signature below the table; continuation: a further line of
 * the item above, into which the item's cells are merged or which has only one more place; other-table: of a table
 * with other columns in the same sheet.
 */
export type SkipReason =
  | 'heading'
  | 'subtotal'
  | 'numbering'
  | 'header'
  | 'note'
  | 'continuation'
  | 'other-table';

export interface SkippedRow {
  readonly origin: RowOrigin;
  readonly reason: SkipReason;
}

/** The cell behind a field of a row as it was before reading; '' where the sheet lacks the column. */
export function originalCell(origin: RowOrigin, field: string): Cell {
  const column = origin.layout.columns[field];
  return column === undefined ? '' : (origin.cells[column] ?? '');
}

/**
 * A sheet that the add-on owns, as plain data. Rows and columns count from 0.
 * Text is written into cells formatted as plain text, so that nothing in it can run as a formula or be read
 * again as a number or a date; numbers are written as numbers.
 */
export interface OutputSheet {
  readonly name: string;
  /** All rows are of the same width; '' is blank. */
  readonly grid: readonly (readonly OutputCell[])[];
  /** The number format of the numbers in each column, such as '#,##0.00'; null for a column of text. */
  readonly columnFormats: readonly (string | null)[];
  /** Numbers whose format is not their column's. */
  readonly cellFormats: readonly CellFormat[];
  readonly boldRows: readonly number[];
  /** In pixels, one for each column. */
  readonly columnWidths: readonly number[];
  /** Columns whose long texts wrap. */
  readonly wrappedColumns: readonly number[];
  readonly frozenRows: number;
  /** Cells whose text leads to a cell of another sheet. */
  readonly links: readonly CellLink[];
}

export type OutputCell = string | number;

interface CellFormat {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** An A1 address such as B5. */
  readonly address: string;
}

/** One row that is added below the last row of a sheet of the add-on; rows that stand are never touched. */
export interface OutputRow {
  readonly sheet: string;
  /** Written in bold when the sheet is new. */
  readonly headings: readonly string[];
  readonly cells: readonly OutputCell[];
  /** As in OutputSheet. */
  readonly columnFormats: readonly (string | null)[];
  readonly columnWidths: readonly number[];
  /** The column whose text is a web address to click. */
  readonly linkColumn: number;
}

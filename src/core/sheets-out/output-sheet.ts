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
  /** Rows with a filter: the row of its headings, and how many rows with it; null or left out for none. */
  readonly filter?: { readonly row: number; readonly rows: number } | null;
  /** Cells whose text leads to a cell of another sheet. */
  readonly links: readonly CellLink[];
  /** Drawn over the cells beside the tables that they show. */
  readonly charts?: readonly SheetChart[];
  /** Titles by which the add-on knows the charts that it drew, in every language; others are left alone. */
  readonly ownChartTitles?: readonly string[];
}

/** A chart of one column of numbers by one column of names. */
export interface SheetChart {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  readonly firstRow: number;
  readonly rows: number;
  readonly nameColumn: number;
  readonly valueColumn: number;
  /** Where its upper left corner lies, and its size in pixels. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
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
  /** For each heading what stands there where the sheet was begun in another language. */
  readonly formerHeadings: readonly (readonly string[])[];
  readonly cells: readonly OutputCell[];
  /** As in OutputSheet. */
  readonly columnFormats: readonly (string | null)[];
  readonly columnWidths: readonly number[];
  /** The column whose text is a web address to click. */
  readonly linkColumn: number;
}

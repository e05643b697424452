import type { SheetMapping } from './mapping';

/** A blank cell is ''. Spreadsheet errors arrive as their text ('#N/A', '#REF!'). */
export type Cell = string | number | boolean | DateCell;

/** A real date cell, apart from text that merely looks like a date. The day is the one the sheet shows. */
export interface DateCell {
  /** yyyy-mm-dd */
  readonly date: string;
}

export interface SheetGrid {
  readonly name: string;
  /** Row by row from A1; rows may be of different length. */
  readonly cells: readonly (readonly Cell[])[];
  /** Google's number of the sheet, which stays when the sheet is renamed; absent where a caller has values only. */
  readonly id?: number;
  /** What the user confirmed about this sheet; absent where nothing was. */
  readonly mapping?: SheetMapping;
  /** Merged areas, where the caller can tell. */
  readonly merges?: readonly Merge[];
}

/** A merged area: its value stands in its first cell, the others are blank. Counted from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type LanguageCode = 'vi' | 'en';

/**
 * A workbook as every caller hands it in: plain grids and the few facts about the world that the core may not
 * look up by itself (today, time zone, locale).
 */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  /** yyyy-mm-dd in the spreadsheet's time zone */
  readonly today: string;
  /** IANA name, such as Asia/Ho_Chi_Minh */
  readonly timeZone: string;
  /** As the spreadsheet says it, such as vi_VN; decides how "1.234" in a text cell is read. */
  readonly locale: string;
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

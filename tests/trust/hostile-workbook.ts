import type { Cell, SheetGrid, Workbook } from '../../src/core/workbook/workbook';

export interface HostileWorkbook {
  readonly workbook: Workbook;
  /** How many cells hold a hostile text. */
  readonly cells: number;
}

/** A text that fills its cell goes into some of the columns only: all of them would make megabytes. */
const long = 10_000;
const spread = 6;

/**
 * Each sheet of a good workbook with its first good row once for each text in each column, that cell alone taken by the
 * text, so that no fault of one hides what another does.
 */
export function hostileWorkbook(good: Workbook, texts: readonly string[]): HostileWorkbook {
  let cells = 0;
  const sheets = good.sheets.map((sheet): SheetGrid => {
    const [header = [], first = []] = sheet.cells;
    const rows: Cell[][] = [];
    for (const text of texts) {
      for (const column of header.keys()) {
        if (text.length > long && column % spread !== 0) continue;
        cells += 1;
        rows.push(header.map((_, index) => (index === column ? text : (first[index] ?? ''))));
      }
    }
    return { ...sheet, cells: [...sheet.cells, ...rows] };
  });
  return { workbook: { ...good, sheets }, cells };
}

import type { ICellData, IWorkbookData } from '../../src/embedded/engine/univer-packages';
import { hostileNames } from './hostile-sheets';

type Cells = Record<number, Record<number, ICellData>>;

/**
 * Adds to each sheet of a good workbook a good row for each text, which stands in every second column of it and as one
 * more heading, and sheets with hostile names. Returns how many cells of the rows hold a text.
 */
export function spoilWorkbook(workbook: Partial<IWorkbookData>, texts: readonly string[]): number {
  let spoilt = 0;
  for (const sheet of Object.values(workbook.sheets ?? {})) {
    const cells = (sheet.cellData ?? {}) as Cells;
    const [header = {}, good = {}] = [cells[0], cells[1]];
    const width = Object.keys(header).length;
    const next = Math.max(...Object.keys(cells).map(Number)) + 1;
    if (width < 2) continue;
    texts.forEach((text, index) => {
      const row = spoiltRow(good, width, text, index);
      cells[next + index] = row;
      spoilt += Object.values(row).filter(({ v }) => v === text).length;
      header[width + index] = { v: text, t: 1 };
    });
    sheet.rowCount = next + texts.length + 50;
    sheet.columnCount = width + texts.length + 5;
  }
  addNames(workbook);
  return spoilt;
}

/** A text that fills its cell goes into one column only: more would make megabytes. */
const long = 10_000;

/** Two rows of three keep a code of their own. */
function spoiltRow(good: Record<number, ICellData>, width: number, text: string, index: number) {
  const row: Record<number, ICellData> = index % 3 > 0 ? { 0: { v: `SL-X-${index}`, t: 1 } } : {};
  for (let column = 0; column < width; column += 1) {
    if (row[column] !== undefined) continue;
    const isSpoilt = column % 2 === index % 2 && (text.length < long || column === 4);
    row[column] = isSpoilt ? { v: text, t: 1 } : (good[column] ?? {});
  }
  return row;
}

function addNames({ sheets = {}, sheetOrder = [] }: Partial<IWorkbookData>): void {
  for (const name of hostileNames) {
    const id = `hostile ${name}`;
    const cellData = { 0: { 0: { v: 'Tên khoản viện trợ', t: 1 } }, 1: { 0: { v: name, t: 1 } } };
    sheets[id] = { id, name, rowCount: 20, columnCount: 5, cellData };
    sheetOrder.push(id);
  }
}

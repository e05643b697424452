import { BooleanNumber, type ICellData, type IWorksheetData, WrapStrategy } from '../engine/univer-packages';
import type { Sheet } from './hucre-package';
import { type SheetState, styleOf } from './sheet-state';
import { characters } from './snapshot-of';

/**
 * Gives the rows of a new sheet whose texts wrap the height that they need: Google fits rows by itself, but a file
 * says how high its rows are, and a program that opens it does not look again. Heights are in points.
 */
export function fitRows(sheet: Sheet, state: SheetState): void {
  const widths = widthsOf(state.worksheet);
  for (const [row, cells] of Object.entries(state.worksheet.cellData ?? {})) {
    const lines = Object.entries(cells ?? {}).reduce(
      (most, [column, cell]) => Math.max(most, linesOf(state, cell as ICellData, widths(Number(column)))),
      1,
    );
    if (lines === 1) continue;
    sheet.rowDefs ??= new Map();
    sheet.rowDefs.set(Number(row), { ...sheet.rowDefs.get(Number(row)), height: lines * lineHeight });
  }
}

const lineHeight = 15;
/** As many letters of running text as a line of that many digits holds, in the widest of the usual fonts. */
const lettersPerDigit = 0.95;
const boldLettersPerDigit = 0.85;
/** By how much a capital is wider than a small letter. */
const capital = 0.4;

function widthsOf({ columnData = {}, defaultColumnWidth = 100 }: Partial<IWorksheetData>) {
  return (column: number): number => characters(columnData[column]?.w ?? defaultColumnWidth);
}

function linesOf(state: SheetState, cell: ICellData | undefined, width: number): number {
  const style = styleOf(state, cell);
  if (typeof cell?.v !== 'string' || style?.tb !== WrapStrategy.WRAP) return 1;
  const letters = Math.max(
    1,
    width * (style.bl === BooleanNumber.TRUE ? boldLettersPerDigit : lettersPerDigit),
  );
  return cell.v
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(lengthOf(part) / letters)), 0);
}

function lengthOf(text: string): number {
  return text.length + capital * (text.match(/\p{Lu}/gu) ?? []).length;
}

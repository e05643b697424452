import { Fault } from './fault';
import type { Range } from './services';
import { activeSpreadsheet } from './spreadsheet';

/** Rows and columns count from 1. */
interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts the user on a cell; `address` names it in A1. Refuses one that is no longer there. Gives whether its row is
 * hidden, for Google then shows nothing.
 */
export function goTo({
  sheet: name,
  row,
  column,
  address,
}: CellPlace & { readonly address: string }): boolean {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) {
    throw new Fault('place-gone', `${name}!${address}`);
  }
  sheet.getRange(row, column, 1, 1).activate();
  return sheet.isRowHiddenByFilter(row) || sheet.isRowHiddenByUser(row);
}

/** The cell that the user stands on. Refuses when there is none. */
export function currentCell(): CellPlace & { readonly range: Range } {
  const range = activeSpreadsheet().getCurrentCell();
  if (range === null) throw new Fault('no-current-cell');
  return { range, sheet: range.getSheet().getName(), row: range.getRow(), column: range.getColumn() };
}

/** Whether nothing stands in a block of cells, as far as the grid of the sheet reaches. */
export function isBlank({ range, row, column }: ReturnType<typeof currentCell>, size: BlockSize): boolean {
  const sheet = range.getSheet();
  const rows = Math.min(size.rows, sheet.getMaxRows() - row + 1);
  const columns = Math.min(size.columns, sheet.getMaxColumns() - column + 1);
  const block = sheet.getRange(row, column, rows, columns);
  const isEmpty = (cells: readonly (readonly unknown[])[]) =>
    cells.every((line) => line.every((cell) => cell === ''));
  return isEmpty(block.getValues()) && isEmpty(block.getFormulas());
}

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

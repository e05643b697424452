import { styleTrigger } from '../engine/pace';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Worksheet } from '../engine/univer-packages';
import type { ServiceContext } from './context';

/** A block of cells, rows and columns from 0. */
export interface Block {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Replaces what the cells hold and leaves their looks alone. */
export function writeContents(
  context: ServiceContext,
  block: Block,
  contentOf: (row: number, column: number) => ICellData,
): void {
  context.engine.change('sheet.mutation.set-range-values', {
    subUnitId: block.sheet.getSheetId(),
    cellValue: cellsOf(block, (row, column) => ({
      f: null,
      si: null,
      p: null,
      custom: null,
      ...contentOf(row, column),
    })),
  });
}

/** The engine reads texts and numbers anew when a format changes unless it is told to keep the kind of each cell. */
export function writeStyles(
  context: ServiceContext,
  block: Block,
  styleOf: (row: number, column: number) => IStyleData,
): void {
  const matrix = block.sheet.getCellMatrix();
  context.engine.change('sheet.mutation.set-range-values', {
    subUnitId: block.sheet.getSheetId(),
    trigger: styleTrigger,
    cellValue: cellsOf(block, (row, column) => {
      const kind = matrix.getValue(block.row + row, block.column + column)?.t;
      return { s: styleOf(row, column), ...(kind === undefined || kind === null ? {} : { t: kind }) };
    }),
  });
}

/** `make` counts from the block's own first cell. */
function cellsOf(
  block: Block,
  make: (row: number, column: number) => ICellData,
): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < block.rows; row++) {
    const made: Record<number, ICellData> = {};
    for (let column = 0; column < block.columns; column++) made[block.column + column] = make(row, column);
    cells[block.row + row] = made;
  }
  return cells;
}

import type { UserEdit } from '../../edit-event';
import type { Engine } from '../../engine/engine';
import type { ICellData, Worksheet } from '../../engine/univer-packages';
import { ICommandService } from '../../engine/univer-packages';

type Matrix = Record<number, Record<number, ICellData | null>>;
interface Change {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
}

const setCells = 'sheet.mutation.set-range-values';

/**
 * Calls back for each change that a person makes to what cells hold: by typing, pasting, filling, clearing, undoing.
 * A change of looks and the results of formulas are none, nor is what a script writes while `isScript` says so.
 */
export function onUserEdit(engine: Engine, isScript: () => boolean, edited: (edit: UserEdit) => void): void {
  const commands = engine.injector.get(ICommandService);
  const before = new WeakMap<object, string | null>();
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== setCells || !params) return;
    const { subUnitId, cellValue } = params as Change;
    const block = blockOf(cellValue);
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    if (block !== null && sheet) before.set(params, textAt(engine, sheet, block.row, block.column));
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== setCells || !params || options?.fromFormula === true || isScript()) return;
    const { subUnitId, cellValue } = params as Change;
    const block = blockOf(cellValue);
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    if (block === null || !sheet) return;
    const value = textAt(engine, sheet, block.row, block.column);
    edited({ sheet, ...block, value, oldValue: before.get(params) ?? null });
  });
}

/** The smallest block around the cells whose content is set; null when only looks are. */
function blockOf(matrix: Matrix | undefined): Pick<UserEdit, 'row' | 'column' | 'rows' | 'columns'> | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell !== null && !['v', 'f', 'p', 'si'].some((key) => key in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const [row, lastRow] = extent(rows);
  const [column, lastColumn] = extent(columns);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function extent(numbers: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const number of numbers) [low, high] = [Math.min(low, number), Math.max(high, number)];
  return [low, high];
}

function textAt(engine: Engine, sheet: Worksheet, row: number, column: number): string | null {
  const value = engine.cells.cell(sheet, row, column)?.v;
  return value === undefined || value === null || value === '' ? null : String(value);
}

import type { Engine } from '../../engine/engine';
import type { CurrentCell } from '../../services/world';

/** The cell that the user stands on, counted from 1. */
export function currentCell(engine: Engine): CurrentCell | null {
  const workbook = engine.api.getActiveWorkbook();
  const range = workbook?.getActiveRange();
  if (!workbook || !range) return null;
  return {
    sheet: workbook.getActiveSheet().getSheetName(),
    row: range.getRow() + 1,
    column: range.getColumn() + 1,
  };
}

/** Puts the user on a cell and scrolls to it, unless the user stands there. */
export function goToCell(engine: Engine, wanted: CurrentCell): void {
  const here = currentCell(engine);
  const { sheet: name, row, column } = wanted;
  if (here?.sheet === name && here.row === row && here.column === column) return;
  const sheet = engine.api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) return;
  sheet.activate();
  sheet.getRange(row - 1, column - 1).activate();
  sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
}

import type { Engine } from '../../engine/engine';
import { ICommandService, type Worksheet, WrapStrategy } from '../../engine/univer-packages';
import { AutoHeightController } from './screen-packages';

/** More rows are left as they are; fitting them would hold up the first look at a sheet. */
const mostRows = 1000;

/**
 * Makes rows high enough for their wrapped or large text, as Sheets and Excel do when a file says nothing of their
 * height. A sheet is fitted when it first comes to the front; that is no change of the workbook and cannot be undone.
 */
export function fitRows(engine: Engine): void {
  const fitted = new Set<string>();
  const fitShown = () => {
    const sheet = engine.workbook.getActiveSheet();
    if (!sheet || fitted.has(sheet.getSheetId())) return;
    fitted.add(sheet.getSheetId());
    const rows = rowsToFit(engine, sheet);
    if (rows.length === 0) return;
    const ranges = rows.map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    }));
    const controller = engine.injector.get(AutoHeightController);
    const commands = engine.injector.get(ICommandService);
    for (const { id, params } of controller.getUndoRedoParamsOfAutoHeight(ranges, sheet.getSheetId()).redos) {
      commands.syncExecuteCommand(id, params);
    }
  };
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, fitShown);
  fitShown();
}

/** The usual size of letters; rows with larger ones need more room. */
const usualSize = 11;

function rowsToFit(engine: Engine, sheet: Worksheet): number[] {
  const rows = new Set<number>();
  engine.cells.eachContent(sheet, (row, _column, cell) => {
    const style = engine.cells.style(cell);
    if (style?.tb === WrapStrategy.WRAP || (style?.fs ?? usualSize) > usualSize) rows.add(row);
  });
  return [...rows].slice(0, mostRows);
}

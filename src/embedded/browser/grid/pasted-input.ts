import type { Engine } from '../../engine/engine';
import { CellValueType, type ICellData } from '../../engine/univer-packages';
import type { World } from '../../services/world';
import {
  ISheetClipboardService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from './screen-packages';
import { typedNumber } from './typed-content';

type PasteTarget = {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { readonly rows: number[]; readonly cols: number[] };
};
type Cells = Record<number, Record<number, ICellData>>;

/**
 * Text that comes from elsewhere is read as it would be when typed: the engine reads 12/03/2024 as the third of
 * December, and says nothing of it. Stands after the engine's own reading and takes its place.
 */
export function readPastedInput(engine: Engine, world: World): void {
  const read = (text: string, target: PasteTarget, row: number, column: number): ICellData => {
    const sheet = engine.workbook.getSheetBySheetId(target.subUnitId);
    const before = sheet?.getCellMatrix().getValue(row, column) ?? null;
    const number = typedNumber(world, text, engine.cells.numberFormat(before));
    return number ?? { v: text, t: CellValueType.STRING };
  };
  const changes = ({ unitId, subUnitId }: PasteTarget, cellValue: Cells) => {
    const params = { unitId, subUnitId, cellValue };
    const undo = engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: undo }],
    };
  };

  engine.injector.get(ISheetClipboardService).addClipboardHook({
    id: 'read-in-the-locale-of-the-spreadsheet',
    priority: 100,
    onPastePlainText(target, text) {
      const [row = 0, column = 0] = [target.range.rows[0], target.range.cols[0]];
      const cells = isReadable(text) ? { [row]: { [column]: read(text, target, row, column) } } : {};
      return changes(target, cells);
    },
    onPasteCells(from, target, pasted) {
      const cells: Cells = {};
      pasted.forValue((rowInBlock, columnInBlock, { v }) => {
        const [row, column] = [target.range.rows[rowInBlock], target.range.cols[columnInBlock]];
        // What was copied in this very grid carries its own values.
        if (from !== null || row === undefined || column === undefined) return;
        if (typeof v !== 'string' || !isReadable(v)) return;
        cells[row] = { ...cells[row], [column]: read(v, target, row, column) };
      });
      return changes(target, cells);
    },
  });
}

/** Formulas, truth values and texts of several lines are the engine's to read. */
function isReadable(text: string): boolean {
  return text !== '' && !/^=|^(?:true|false)$|[\r\n]/i.test(text);
}

import { SheetsNoteModel } from '../engine/univer-packages';
import type { ServiceContext } from './context';
import type { Block } from './write-cells';

const noteSize = { width: 240, height: 120 };

/** Sets one note per cell; '' removes it. */
export function writeNotes(
  context: ServiceContext,
  block: Block,
  noteAt: (row: number, column: number) => string,
): void {
  const { engine, world } = context;
  const model = engine.injector.get(SheetsNoteModel);
  const sheetId = block.sheet.getSheetId();
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const place = { sheetId, row: block.row + row, col: block.column + column };
      const existing = model.getNote(engine.workbook.getUnitId(), sheetId, place);
      const note = noteAt(row, column);
      if (note !== '') {
        const kept = { ...noteSize, id: world.randomId(), ...existing, note };
        engine.change('sheet.mutation.update-note', { ...place, note: kept });
      } else if (existing) {
        engine.change('sheet.mutation.remove-note', place);
      }
    }
  }
}

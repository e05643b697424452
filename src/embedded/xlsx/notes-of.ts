import type { Sheet } from './hucre-package';

export interface EngineNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
}

export type EngineNotes = Record<string, Record<string, EngineNote>>;

/** The notes of a sheet by row and column. */
export function notesOf(sheet: Sheet, sheetId: string): EngineNotes {
  const notes: EngineNotes = {};
  for (const [key, { comment }] of sheet.cells ?? []) {
    if (comment === undefined) continue;
    const [row = 0, col = 0] = key.split(',').map(Number);
    notes[row] ??= {};
    notes[row][col] = {
      id: `note-${sheetId}-${row}-${col}`,
      row,
      col,
      note: comment.text,
      width: 240,
      height: 120,
    };
  }
  return notes;
}

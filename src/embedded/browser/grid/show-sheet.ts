import type { Engine } from '../../engine/engine';
import type { CurrentCell } from '../../services/world';

/** Brings a sheet to the front. */
export function showSheet(engine: Engine, name: string): void {
  engine.api.getActiveWorkbook()?.getSheetByName(name)?.activate();
}

/** The cell that the user stands on, counted from 1. */
export function currentCell(engine: Engine): CurrentCell | null {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return null;
  return { sheet: sheet.getSheetName(), row: range.getRow() + 1, column: range.getColumn() + 1 };
}

/** Puts the user on a cell; where that is done already nothing moves. */
export function goToCell(engine: Engine, cell: CurrentCell): void {
  const now = currentCell(engine);
  if (now?.sheet === cell.sheet && now.row === cell.row && now.column === cell.column) return;
  const id = engine.api.getActiveWorkbook()?.getSheetByName(cell.sheet)?.getSheetId();
  if (id !== undefined) followLink(engine, `#gid=${id}&range=${columnLetters(cell.column)}${cell.row}`);
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}

/** Goes to '#gid=2&range=B5', a place in this spreadsheet. */
export function followLink(engine: Engine, link: string): void {
  const { id, cell } = placeOf(link);
  const sheet = id === null ? null : engine.api.getActiveWorkbook()?.getSheetBySheetId(id);
  if (!sheet) return;
  sheet.activate();
  const range = sheet.getRange(cell);
  range.activate();
  sheet.scrollToCell(Math.max(0, range.getRow() - 3), Math.max(0, range.getColumn() - 1));
}

/** The place as a person names it: Viện trợ!B5; null when the sheet is gone. */
export function linkCaption(engine: Engine, link: string): string | null {
  const { id, cell } = placeOf(link);
  const sheet = engine.workbook.getSheets().find((one) => one.getSheetId() === id);
  return sheet === undefined ? null : `${sheet.getName()}!${cell}`;
}

function placeOf(link: string): { readonly id: string | null; readonly cell: string } {
  const [, id = null, cell = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link) ?? [];
  return { id, cell };
}

import type { SheetValue } from './services';
import { activeSpreadsheet, makeRoom, makeSheet } from './spreadsheet';

/** The cells of the hidden sheet that keeps our state; no rows before the first run. */
export function readStateSheet(name: string): SheetValue[][] {
  const sheet = activeSpreadsheet().getSheetByName(name);
  const rows = sheet === null ? 0 : sheet.getLastRow();
  return sheet === null || rows === 0 ? [] : sheet.getRange(1, 1, rows, 2).getValues();
}

/** Writes the state in one call, as plain text, and blanks the rows of a longer state that stood there before. */
export function writeStateSheet(name: string, grid: readonly (readonly string[])[]): void {
  const existing = activeSpreadsheet().getSheetByName(name);
  const sheet = existing ?? makeSheet(name);
  if (existing === null) sheet.hideSheet();
  const rows = Math.max(grid.length, existing === null ? 0 : sheet.getLastRow());
  makeRoom(sheet, rows, 2);
  const range = sheet.getRange(1, 1, rows, 2);
  range.setNumberFormat('@');
  range.setValues(Array.from({ length: rows }, (_, row) => [...(grid[row] ?? ['', ''])]));
}

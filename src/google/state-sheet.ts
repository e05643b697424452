import type { SheetValue } from './services';
import { activeSpreadsheet, makeRoom } from './spreadsheet';

/** The cells of the hidden sheet that keeps our state; no rows before the first run. */
export function readStateSheet(name: string): SheetValue[][] {
  const sheet = activeSpreadsheet().getSheetByName(name);
  const rows = sheet === null ? 0 : sheet.getLastRow();
  return sheet === null || rows === 0 ? [] : sheet.getRange(1, 1, rows, 2).getValues();
}

/** Writes the state in one call, as plain text; rows are only ever added, so that none is left over. */
export function writeStateSheet(name: string, grid: readonly (readonly string[])[]): void {
  const spreadsheet = activeSpreadsheet();
  const existing = spreadsheet.getSheetByName(name);
  const sheet = existing ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  if (existing === null) sheet.hideSheet();
  makeRoom(sheet, grid.length, 2);
  const range = sheet.getRange(1, 1, grid.length, 2);
  range.setNumberFormat('@');
  range.setValues(grid.map((row) => [...row]));
}

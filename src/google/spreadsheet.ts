import type { Sheet, Spreadsheet } from './services';

export function activeSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The sheets with cells, in their order: a chart can have a tab of its own, which refuses to tell of rows. */
export function gridSheets(): Sheet[] {
  return activeSpreadsheet().getSheets().filter(isGrid);
}

export function isGrid(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** The sheet of that name, made at the end of the spreadsheet when there is none. */
export function sheetNamed(name: string): Sheet {
  return activeSpreadsheet().getSheetByName(name) ?? makeSheet(name);
}

/** Makes a sheet at the end of the spreadsheet. Google takes the user to a new sheet; here they stay where they are. */
export function makeSheet(name: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  const inView = spreadsheet.getActiveSheet();
  const made = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(inView, true);
  return made;
}

/** Whether this user may change every cell of a sheet. Google's refusals come in the user's language, this does not. */
export function canEditAll(sheet: Sheet): boolean {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit();
}

/** Makes the grid of a sheet large enough; a range beyond it is refused. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Brings a sheet to the front, if it exists. */
export function showSheet(name: string): void {
  const spreadsheet = activeSpreadsheet();
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet !== null) spreadsheet.setActiveSheet(sheet, true);
}

/** Sends all pending writes. */
export function flush(): void {
  SpreadsheetApp.flush();
}

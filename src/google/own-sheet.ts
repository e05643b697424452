import type { OwnSheet } from '../core/sheets-out/own-sheets';
import { Fault } from './fault';
import type { Sheet } from './services';
import { activeSpreadsheet, canEditAll, isGrid } from './spreadsheet';

/**
 * Refuses where the name of a sheet of the add-on belongs to a sheet that a person made, which would be overwritten,
 * and where this user may not change the sheet. Google knows no two names that differ in their case alone. Writes
 * nothing.
 */
export function requireOwnSheet({ name, signatures, isAppended }: OwnSheet): void {
  const lower = name.toLowerCase();
  for (const sheet of activeSpreadsheet().getSheets()) {
    const found = sheet.getName();
    if (found.toLowerCase() !== lower) continue;
    if (found !== name || !isGrid(sheet) || !isOwn(sheet, signatures))
      throw new Fault('sheet-not-ours', found);
    if (!(isAppended ? canAppend(sheet) : canEditAll(sheet))) throw new Fault('sheet-protected', found);
  }
}

/**
 * Gives the sheet of the add-on its name in the workbook's language, where it still has that of another: links and
 * formulas of the user follow. Where a sheet has the name already, or the other sheet is a person's or protected,
 * nothing changes.
 */
export function renameOwnSheet({ name, otherNames, signatures }: OwnSheet): void {
  const spreadsheet = activeSpreadsheet();
  if (spreadsheet.getSheetByName(name) !== null) return;
  for (const other of otherNames) {
    const sheet = spreadsheet.getSheetByName(other);
    if (sheet === null || !isGrid(sheet) || sheet.getLastRow() === 0) continue;
    if (!isOwn(sheet, signatures) || !canEditAll(sheet)) continue;
    sheet.setName(name);
    return;
  }
}

function canAppend(sheet: Sheet): boolean {
  const next = Math.min(sheet.getLastRow() + 1, sheet.getMaxRows());
  return sheet.getRange(next, 1, 1, sheet.getMaxColumns()).canEdit();
}

/** A blank sheet is nobody's. A person may have put some rows above what the add-on wrote. */
function isOwn(sheet: Sheet, signatures: OwnSheet['signatures']): boolean {
  const rows = Math.min(sheet.getLastRow(), firstRows);
  if (rows === 0) return true;
  const texts = new Set(sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues().flat());
  return signatures.some((signature) => signature.every((text) => texts.has(text)));
}

const firstRows = 20;

import type { Engine } from '../../engine/engine';
import { goToCell } from './current-cell';

/** Brings a sheet to the front. */
export function showSheet(engine: Engine, name: string): void {
  engine.api.getActiveWorkbook()?.getSheetByName(name)?.activate();
}

/** Goes to '#gid=2&range=B5', a place in this spreadsheet. */
export function followLink(engine: Engine, link: string): void {
  const { id, cell } = placeOf(link);
  const sheet = id === null ? null : engine.api.getActiveWorkbook()?.getSheetBySheetId(id);
  if (!sheet) return;
  const range = sheet.getRange(cell);
  goToCell(engine, { sheet: sheet.getSheetName(), row: range.getRow() + 1, column: range.getColumn() + 1 });
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

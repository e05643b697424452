import type { Engine } from '../../engine/engine';
import { sheetNumber } from '../../engine/sheet-number';
import type { CurrentCell } from '../../services/world';
import { goToCell } from './current-cell';

/** Brings a sheet to the front. */
export function showSheet(engine: Engine, name: string): void {
  engine.api.getActiveWorkbook()?.getSheetByName(name)?.activate();
}

/** Whether a link leads into this spreadsheet: '#gid=2&range=B5' as Sheets writes it, 'Viện trợ'!B5 as a file does. */
export function leadsInside(link: string): boolean {
  return placeOf(link) !== null;
}

/** Goes to a place in this spreadsheet. */
export function followLink(engine: Engine, link: string): void {
  const cell = cellOf(engine, link);
  if (cell !== null) goToCell(engine, cell);
}

/** The place as a person names it: Viện trợ!B5; null when its sheet is gone. */
export function linkCaption(engine: Engine, link: string): string | null {
  const cell = cellOf(engine, link);
  return cell === null ? null : `${cell.sheet}!${placeOf(link)?.cell}`;
}

function cellOf(engine: Engine, link: string): CurrentCell | null {
  const place = placeOf(link);
  const workbook = engine.api.getActiveWorkbook();
  if (place === null || !workbook) return null;
  const sheet =
    'id' in place
      ? workbook.getSheets().find((one) => sheetNumber(one.getSheetId()) === place.id)
      : workbook.getSheetByName(place.sheet);
  if (!sheet) return null;
  const range = sheet.getRange(place.cell);
  return { sheet: sheet.getSheetName(), row: range.getRow() + 1, column: range.getColumn() + 1 };
}

type Place = ({ readonly id: number } | { readonly sheet: string }) & { readonly cell: string };

function placeOf(link: string): Place | null {
  const [, id, range = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link) ?? [];
  if (id !== undefined) return { id: Number(id), cell: range };
  const inFile = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::.*)?$/.exec(link);
  if (inFile === null) return null;
  const [, quoted, bare = '', column, row] = inFile;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare, cell: `${column}${row}` };
}

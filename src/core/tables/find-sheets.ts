import type { SheetGrid, Workbook } from '../workbook/workbook';
import { headingKey } from './heading-key';
import type { TableKind } from './table';
import { meaningsOf } from './vocabulary';

/**
 * The sheets of each kind, found by name in either language, in the order of the workbook. A year in the name
 * does not matter: "Viện trợ 2023" and "Viện trợ 2024" are two sheets of one kind. What the user confirmed of a sheet
 * goes before its name.
 */
export function findSheets(workbook: Pick<Workbook, 'sheets'>): ReadonlyMap<TableKind, readonly SheetGrid[]> {
  const kinds = meaningsOf<TableKind>((words) => words.sheets);
  const found = new Map<TableKind, SheetGrid[]>();
  for (const sheet of workbook.sheets) {
    const kind = sheet.mapping ? sheet.mapping.kind : kinds.get(sheetKey(sheet.name));
    if (kind === undefined || kind === null) continue;
    const sheets = found.get(kind);
    if (sheets === undefined) found.set(kind, [sheet]);
    else sheets.push(sheet);
  }
  return found;
}

/** What is left of the name of a sheet for comparing: "Viện trợ năm 2023" is "vientro". */
export function sheetKey(name: string): string {
  return headingKey(name).replace(/^(nam)?[0-9]+|(nam)?[0-9]+$/g, '');
}

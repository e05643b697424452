import { headingKey } from '../tables/heading-key';
import type { ColumnMapping, SheetMapping } from '../workbook/mapping';
import type { SheetGrid, Workbook } from '../workbook/workbook';
import type { ConfirmedMapping } from './mapping-proposal';

/** What was confirmed about one sheet, as the state of the workbook keeps it. */
export interface KeptMapping extends SheetMapping {
  readonly sheetId: number;
  /** The name of the sheet when it was confirmed. */
  readonly sheet: string;
}

type SheetName = Pick<SheetGrid, 'name' | 'id'>;

/** Gives each sheet the mapping that was confirmed for it. */
export function withMappings<Sheets extends Pick<Workbook, 'sheets'>>(
  workbook: Sheets,
  kept: readonly KeptMapping[],
): Sheets {
  if (kept.length === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const mapping = mappingOf(sheet, workbook.sheets, kept);
    return mapping === null ? sheet : { ...sheet, mapping };
  });
  return { ...workbook, sheets };
}

/**
 * By the sheet's number, which outlives renaming. A workbook that went through a file may number its sheets anew:
 * then a sheet is known by its name, if no sheet has the number any more.
 */
function mappingOf(
  sheet: SheetName,
  sheets: readonly SheetName[],
  kept: readonly KeptMapping[],
): KeptMapping | null {
  const byNumber = kept.find(({ sheetId }) => sheetId === sheet.id);
  if (byNumber !== undefined) return byNumber;
  const isLost = ({ sheetId }: KeptMapping) => !sheets.some(({ id }) => id === sheetId);
  return kept.find((one) => one.sheet === sheet.name && isLost(one)) ?? null;
}

/**
 * The kept mappings after a confirmation. Of a sheet that was confirmed before, columns that are not named now stay,
 * for their headings may come back; not so where another column feeds their field now.
 */
export function keepConfirmed(
  kept: readonly KeptMapping[],
  { sheets: confirmed }: ConfirmedMapping,
  sheets: readonly SheetName[],
): KeptMapping[] {
  const changed = confirmed.flatMap(({ sheetId, kind, columns }): KeptMapping[] => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return [];
    const before = mappingOf(sheet, sheets, kept)?.columns ?? [];
    const fed = new Set(columns.flatMap(({ fields }) => fields));
    const others = before.filter(
      (one) =>
        !columns.some((column) => isSameColumn(one, column)) && !one.fields.some((field) => fed.has(field)),
    );
    return [{ sheetId, sheet: sheet.name, kind, columns: [...columns, ...others] }];
  });
  const isChanged = (one: KeptMapping) =>
    changed.some(({ sheetId, sheet }) => sheetId === one.sheetId || sheet === one.sheet);
  return [...kept.filter((one) => !isChanged(one)), ...changed];
}

function isSameColumn(one: ColumnMapping, other: ColumnMapping): boolean {
  return one.occurrence === other.occurrence && headingKey(one.heading) === headingKey(other.heading);
}

import { recogniseFault } from './recognise-fault';
import type { ConditionalFormatRule, Range, Sheet } from './services';
import { activeSpreadsheet, gridSheets, makeRoom } from './spreadsheet';

/** Where the rows of a sheet that may be marked stand, counted from 1. */
export interface MarkedPlace {
  readonly sheet: string;
  /** The letters of the column of the code, by which a row is looked up. */
  readonly codeColumn: string;
  /** The columns that are coloured. */
  readonly columns: readonly number[];
  readonly firstRow: number;
}

/** Pale orange: dark text stands out on it. */
const markColour = '#fce5cd';

/** Gives a sheet our one rule, unless it has it. False where the sheet is protected and nothing was changed. */
export function addMarkRule(place: MarkedPlace, stateSheet: string): boolean {
  const sheet = activeSpreadsheet().getSheetByName(place.sheet);
  if (sheet === null || sheet.getMaxRows() < place.firstRow) return true;
  const rows = sheet.getMaxRows() - place.firstRow + 1;
  const ranges = place.columns.map((column) => sheet.getRange(place.firstRow, column, rows, 1));
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(markFormula(sheet, place, stateSheet))
    .setBackground(markColour)
    .setRanges(ranges)
    .build();
  if (!canEditAllOf(ranges)) return false;
  const others = sheet.getConditionalFormatRules().filter((one) => !isOurs(one, stateSheet));
  return unlessProtected(() => sheet.setConditionalFormatRules([...others, rule]));
}

/**
 * Takes our rules away wherever they are, also where cells were copied to; all others stay as they are and in their
 * order. Gives the names of protected sheets that still have one.
 */
export function removeMarkRules(stateSheet: string): string[] {
  const locked: string[] = [];
  for (const sheet of gridSheets()) {
    const rules = sheet.getConditionalFormatRules();
    const others = rules.filter((one) => !isOurs(one, stateSheet));
    if (others.length === rules.length) continue;
    const ranges = rules.filter((one) => isOurs(one, stateSheet)).flatMap((one) => one.getRanges());
    const isRemoved = canEditAllOf(ranges) && unlessProtected(() => sheet.setConditionalFormatRules(others));
    if (!isRemoved) locked.push(sheet.getName());
  }
  return locked;
}

/** The key of a row to be marked, as our rule looks it up. */
export function markKey(sheetId: number, code: string): string {
  return `${sheetId}|${code}`;
}

export function sheetIds(): ReadonlyMap<string, number> {
  return new Map(gridSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
}

/** The keys of the rows that are marked now. */
export function readMarkKeys(stateSheet: string): string[] {
  const sheet = activeSpreadsheet().getSheetByName(stateSheet);
  const rows = sheet === null ? 0 : sheet.getLastRow();
  if (sheet === null || rows === 0 || sheet.getMaxColumns() < keyColumn) return [];
  return sheet
    .getRange(1, keyColumn, rows, 1)
    .getValues()
    .map(([key]) => String(key))
    .filter((key) => key !== '');
}

/** Writes the keys in one call, as plain text, and blanks those of a longer list. */
export function writeMarkKeys(keys: readonly string[], stateSheet: string): void {
  const sheet = activeSpreadsheet().getSheetByName(stateSheet);
  if (sheet === null) return;
  const rows = Math.max(keys.length, sheet.getLastRow(), 1);
  makeRoom(sheet, rows, keyColumn);
  const range = sheet.getRange(1, keyColumn, rows, 1);
  range.setNumberFormat('@');
  range.setValues(Array.from({ length: rows }, (_, row) => [keys[row] ?? '']));
}

const keyColumn = 4;

function markFormula(sheet: Sheet, { codeColumn, firstRow }: MarkedPlace, stateSheet: string): string {
  const code = `$${codeColumn}${firstRow}`;
  return `=AND(${code}<>"";ISNUMBER(MATCH("${markKey(sheet.getSheetId(), '')}"&${code};INDIRECT("${signature(stateSheet)}");0)))`;
}

/** No other rule reads this place, so that it tells our rules wherever cells were copied to. */
function signature(stateSheet: string): string {
  return `${stateSheet}!$D:$D`;
}

function isOurs(rule: ConditionalFormatRule, stateSheet: string): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => String(value).includes(signature(stateSheet)));
}

function canEditAllOf(ranges: readonly Range[]): boolean {
  return ranges.every((range) => range.canEdit());
}

/** Rules may be refused even so, since Google does not say which cells must be open for it. */
function unlessProtected(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (thrown) {
    if (recogniseFault(thrown).kind === 'sheet-protected') return false;
    throw thrown;
  }
}

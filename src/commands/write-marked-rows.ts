import type { Finding } from '../core/rules/finding';
import { stateSheetName } from '../core/state/state';
import { markKey, readMarkKeys, sheetIds, writeMarkKeys } from '../google/marks';

type MarkedRow = Pick<Finding, 'sheet' | 'code' | 'severity' | 'row'>;

/** Writes which rows are marked; the rules in the sheets look them up and stay as they are. */
export function writeMarkedRows(findings: readonly MarkedRow[]): void {
  writeMarkKeys(keysOf(findings), stateSheetName);
}

/** Writes anew whether the rows with these codes of a sheet are marked, and leaves all others. */
export function renewMarkedRows(
  sheet: string,
  codes: readonly string[],
  findings: readonly MarkedRow[],
): void {
  const id = sheetIds().get(sheet);
  if (id === undefined) return;
  const renewed = new Set(codes.map((code) => markKey(id, code)));
  const before = readMarkKeys(stateSheetName);
  const after = [...new Set([...before.filter((key) => !renewed.has(key)), ...keysOf(findings)])];
  if (after.join('\n') !== before.join('\n')) writeMarkKeys(after, stateSheetName);
}

function keysOf(findings: readonly MarkedRow[]): string[] {
  const ids = sheetIds();
  const keys = new Set<string>();
  for (const { sheet, code, severity, row } of findings) {
    const id = ids.get(sheet);
    if (id !== undefined && row !== null && code !== '' && severity !== 'info') keys.add(markKey(id, code));
  }
  return [...keys];
}

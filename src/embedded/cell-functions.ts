import type { CellArgument, CellFunction, CellResult, FunctionArgument } from './engine/cell-function';
import { instantFromSerial, serialFromInstant } from './engine/spreadsheet-date';
import type { Realm } from './realm/realm';

/** A custom function failed: Sheets shows #ERROR! in the cell and this sentence when the user points at it. */
export interface CellFault {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

interface Surroundings {
  readonly realm: () => Realm;
  readonly timeZone: string;
  readonly faults: CellFault[];
  readonly call: (name: string, given: readonly unknown[]) => unknown;
}

/** The bundle's custom functions as cells call them, with Google's conventions for arguments and results. */
export function createCellFunctions(
  names: readonly string[],
  surroundings: Surroundings,
): Record<string, CellFunction> {
  const { faults, timeZone } = surroundings;
  const run = (name: string): CellFunction => {
    return ({ arguments: given, sheetId, row, column }) => {
      try {
        const realm = surroundings.realm();
        const result = surroundings.call(
          name,
          given.map((argument) => argumentValue(realm, timeZone, argument)),
        );
        return cellResult(result, timeZone);
      } catch (fault) {
        faults.push({ sheetId, row, column, message: messageOf(fault) });
        throw fault;
      }
    };
  };
  return Object.fromEntries(names.map((name) => [name, run(name)]));
}

function argumentValue(realm: Realm, timeZone: string, argument: FunctionArgument): unknown {
  if ('kind' in argument) return cellValue(realm, timeZone, argument);
  const rows = realm.array<unknown[]>(argument.length);
  for (const [index, cells] of argument.entries()) {
    const values = realm.array<unknown>(cells.length);
    for (const [column, cell] of cells.entries()) values[column] = cellValue(realm, timeZone, cell);
    rows[index] = values;
  }
  return rows;
}

function cellValue(realm: Realm, timeZone: string, cell: CellArgument): unknown {
  switch (cell.kind) {
    case 'value':
      return cell.value;
    case 'date':
      return realm.date(instantFromSerial(cell.serial, timeZone));
    case 'left-out':
      return undefined;
  }
}

/** One value, or rows of one length; a flat array fills cells downwards. */
function cellResult(result: unknown, timeZone: string): CellResult | CellResult[][] {
  if (!Array.isArray(result)) return cellResultValue(result, timeZone);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return '';
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellResultValue(row[column], timeZone)),
  );
}

function cellResultValue(value: unknown, timeZone: string): CellResult {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return serialFromInstant((value as Date).getTime(), timeZone);
  }
  return String(value);
}

function messageOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'message' in fault
    ? String(fault.message)
    : String(fault);
}

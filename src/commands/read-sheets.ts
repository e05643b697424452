import { findSheets } from '../core/tables/find-sheets';
import { readRegister } from '../core/tables/read-register';
import type { Register } from '../core/tables/register';
import type { Workbook } from '../core/workbook/workbook';
import { Fault } from '../google/fault';
import { readWorkbook } from '../google/read-workbook';

export interface ReadSheets {
  readonly workbook: Workbook;
  readonly register: Register;
}

/** The workbook and its register. Refuses a workbook that has neither aid items nor projects seeking aid. */
export function readSheets(): ReadSheets {
  const workbook = readWorkbook(inputSheets);
  const register = readRegister(workbook);
  if (register.aid.layouts.length === 0 && register.calls.layouts.length === 0)
    throw new Fault('no-register');
  return { workbook, register };
}

/** Of all sheets those that belong to the register; the add-on's own output is not read again. */
export function inputSheets(names: readonly string[]): ReadonlySet<string> {
  const found = findSheets({ sheets: names.map((name) => ({ name, cells: [] })) });
  return new Set([...found.values()].flatMap((sheets) => sheets.map((sheet) => sheet.name)));
}

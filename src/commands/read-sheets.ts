import { type KeptMapping, withMappings } from '../core/mapping/kept-mapping';
import { findSheets } from '../core/tables/find-sheets';
import { readRegister } from '../core/tables/read-register';
import type { Register } from '../core/tables/register';
import type { Workbook } from '../core/workbook/workbook';
import { Fault } from '../google/fault';
import { type NamedSheet, readWorkbook } from '../google/read-workbook';
import { readState } from './write-marked';

export interface ReadSheets {
  readonly workbook: Workbook;
  readonly register: Register;
}

/** The workbook and its register. Refuses a workbook that has neither aid items nor projects seeking aid. */
export function readSheets(rowsOfOthers = 0): ReadSheets {
  const workbook = readInputs(rowsOfOthers);
  const register = readRegister(workbook);
  if (register.aid.layouts.length === 0 && register.calls.layouts.length === 0)
    throw new Fault('no-register');
  return { workbook, register };
}

/**
 * The sheets that belong to the register, by their names and by what the user confirmed; of the others their first
 * `rowsOfOthers` rows. The add-on's own output is not read again.
 */
export function readInputs(rowsOfOthers = 0): Workbook {
  const { mappings } = readState();
  return withMappings(
    readWorkbook((sheets) => inputSheets(sheets, mappings), rowsOfOthers),
    mappings,
  );
}

function inputSheets(sheets: readonly NamedSheet[], mappings: readonly KeptMapping[]): ReadonlySet<string> {
  return namesOfInputs(withMappings({ sheets: sheets.map((sheet) => ({ ...sheet, cells: [] })) }, mappings));
}

/** The names of the sheets that belong to the register. */
export function namesOfInputs(workbook: Pick<Workbook, 'sheets'>): ReadonlySet<string> {
  return new Set([...findSheets(workbook).values()].flatMap((sheets) => sheets.map(({ name }) => name)));
}

import { languages } from '../core/languages';
import { namedKinds } from '../core/mapping/mapping-names';
import { proposeMapping as propose } from '../core/mapping/propose-mapping';
import { isOwnSheet } from '../core/sheets-out/own-sheets';
import { readRegister } from '../core/tables/read-register';
import type { Register } from '../core/tables/register';
import type { Workbook } from '../core/workbook/workbook';
import { userLanguage } from './language';
import { readInputs } from './read-sheets';
import { reportFaults } from './report-faults';
import type { MappingAnswer } from './results';

/** What the sheets and columns of the spreadsheet are taken for, and what waits for the user. Writes nothing. */
export function proposeMapping(): MappingAnswer {
  return reportFaults(() => {
    const language = userLanguage();
    const workbook = readInputs(rowsToPropose);
    const { sheets } = propose(workbook, readRegister(workbook), isOwnSheet);
    return { language, kinds: namedKinds(languages[language].tables), sheets };
  });
}

/** The names of the sheets with something that the user has not seen yet or that is needed and not known. */
export function waitingSheets(workbook: Workbook, register: Register): string[] {
  const { sheets } = propose(workbook, register, isOwnSheet);
  return sheets.flatMap(({ sheet, isOpen }) => (isOpen ? [sheet] : []));
}

/** Of a sheet that is not known its first rows show what it holds. */
export const rowsToPropose = 200;

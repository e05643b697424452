import { languages } from '../core/languages';
import { officeFields } from '../core/sheets-out/settings-edit';
import { readRegister } from '../core/tables/read-register';
import { answerHead } from './answer';
import { readInputs } from './read-sheets';
import { reportFaults } from './report-faults';
import type { OfficeAnswer } from './sidebar-results';

/** The first settings of an office as they stand, for the form of the sidebar. Writes nothing. */
export function readOffice(): OfficeAnswer {
  return reportFaults(() => {
    const head = answerHead();
    const register = readRegister(readInputs());
    const sheet = register.settingRows.layouts[0]?.sheet ?? null;
    return { ...head, sheet, fields: officeFields(register, languages[head.language]) };
  });
}

import { languageOf, languages } from '../core/languages';
import { newSettingsSheet, type OfficeSetting, settingsEdit } from '../core/sheets-out/settings-edit';
import { readRegister } from '../core/tables/read-register';
import type { Workbook } from '../core/workbook/workbook';
import { createInputSheet } from '../google/create-input-sheet';
import { writeTexts } from '../google/write-texts';
import { filledSheets } from './filled-sheets';
import type { SavedOffice } from './sidebar-results';
import { writeMarked } from './write-marked';

/** Writes settings where they differ from what stands; where there is no Settings sheet yet it is made. */
export function writeOffice(
  workbook: Workbook,
  texts: Readonly<Partial<Record<OfficeSetting, string>>>,
): SavedOffice {
  // A Settings sheet whose making was stopped is blank, and is made anew.
  const register = readRegister(filledSheets(workbook));
  const words = languages[languageOf(texts.language ?? '') ?? register.settings.language];
  const edit = settingsEdit(register, texts, words);
  const made = edit === null ? newSettingsSheet(texts, words) : null;
  writeMarked('setup', null, (state) => {
    if (edit !== null) writeTexts(edit.sheet, edit.cells);
    if (made !== null) createInputSheet(made);
    return state;
  });
  const sheet = edit?.sheet ?? made?.name ?? '';
  return { sheet, created: made !== null, changed: edit?.cells.length ?? 0 };
}

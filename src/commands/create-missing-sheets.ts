import { languages } from '../core/languages';
import { missingInputSheets } from '../core/sheets-out/input-sheets';
import { readRegister } from '../core/tables/read-register';
import { createInputSheet } from '../google/create-input-sheet';
import { readWorkbook } from '../google/read-workbook';
import { showSheet } from '../google/spreadsheet';
import { tellUser } from '../google/ui';
import { userWords } from './language';
import { inputSheets } from './read-sheets';
import type { CreatedSheets } from './results';
import { runAlone } from './run-alone';
import { writeMarked } from './write-marked';

/** Makes the input sheets that are missing, with headings, notes, lists and defaults. What exists stays as it is. */
export function createMissingSheets(): CreatedSheets {
  return runAlone(() => {
    const words = userWords().interface;
    const workbook = readWorkbook(inputSheets);
    const { settings } = readRegister(workbook);
    const sheets = missingInputSheets(workbook, languages[settings.language]);
    const created = sheets.map((sheet) => sheet.name);
    if (created.length > 0) {
      writeMarked('createMissingSheets', null, (state) => {
        sheets.forEach(createInputSheet);
        return { result: null, state };
      });
      showSheet(created[0] ?? '');
    }
    tellUser(
      words.addOn,
      created.length > 0 ? words.messages.created(created) : words.messages.nothingMissing,
    );
    return { created };
  });
}

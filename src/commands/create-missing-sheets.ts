import { languages } from '../core/languages';
import { missingInputSheets } from '../core/sheets-out/input-sheets';
import { readRegister } from '../core/tables/read-register';
import { createInputSheet } from '../google/create-input-sheet';
import { userWords } from './language';
import { readInputs } from './read-sheets';
import type { CreatedSheets } from './results';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { writeMarked } from './write-marked';

/** Makes the input sheets that are missing, with headings, notes, lists and defaults. What exists stays as it is. */
export function createMissingSheets(): CreatedSheets {
  const { messages } = userWords().interface;
  return runAlone({
    run: () => {
      const workbook = readInputs();
      const { settings } = readRegister(workbook);
      const sheets = missingInputSheets(workbook, languages[settings.language]);
      if (sheets.length === 0) return { created: [] };
      writeMarked('createMissingSheets', null, (state) => {
        sheets.forEach(createInputSheet);
        return state;
      });
      return { created: sheets.map((sheet) => sheet.name) };
    },
    show: ({ created }) => {
      const [first = ''] = created;
      showDone(first, first === '' ? messages.nothingMissing : messages.created(created));
    },
  });
}

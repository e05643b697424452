import { languages } from '../core/languages';
import { proposeMapping } from '../core/mapping/propose-mapping';
import { missingInputSheets } from '../core/sheets-out/input-sheets';
import { isOwnSheet } from '../core/sheets-out/own-sheets';
import { readRegister } from '../core/tables/read-register';
import { createInputSheet } from '../google/create-input-sheet';
import { filledSheets } from './filled-sheets';
import { userWords } from './language';
import { rowsToPropose } from './propose-mapping';
import { readInputs } from './read-sheets';
import type { CreatedSheets } from './results';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { readState, writeMarked } from './write-marked';

/**
 * Makes the input sheets that are missing, with headings, notes, lists and defaults. What exists stays as it is; a
 * sheet is not made while another looks like it and waits to be mapped.
 */
export function createMissingSheets(): CreatedSheets {
  const { messages } = userWords().interface;
  return runAlone({
    run: () => {
      const workbook = readInputs(rowsToPropose);
      const register = readRegister(workbook);
      const waiting = proposeMapping(workbook, register, isOwnSheet).sheets.filter(
        ({ source }) => source === 'proposed',
      );
      const filled = filledSheets(workbook);
      const names = new Set(filled.sheets.map(({ name }) => name));
      const missing = missingInputSheets(filled, languages[register.settings.language]);
      const sheets = missing.filter(
        ({ kind, name }) => !names.has(name) && !waiting.some((one) => one.kind === kind),
      );
      const lookAlikes = waiting
        .filter(({ kind }) => missing.some((one) => one.kind === kind))
        .map(({ sheet }) => sheet);
      if (sheets.length > 0 || readState().run !== null) {
        writeMarked('createMissingSheets', null, (state) => {
          sheets.forEach(createInputSheet);
          return state;
        });
      }
      return { created: sheets.map(({ name }) => name), lookAlikes };
    },
    show: ({ created, lookAlikes }) => {
      const [first = ''] = created;
      const done = first === '' ? messages.nothingMissing : messages.created(created);
      const sentences = [
        ...(first === '' && lookAlikes.length > 0 ? [] : [done]),
        ...(lookAlikes.length > 0 ? [messages.notCreated(lookAlikes)] : []),
      ];
      showDone(first, sentences.join('\n'));
    },
  });
}

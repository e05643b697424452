import { languageOf, languages } from '../core/languages';
import { readTexts } from '../core/overview/requests';
import { newSettingsSheet, settingsEdit, unreadableSetting } from '../core/sheets-out/settings-edit';
import { readRegister } from '../core/tables/read-register';
import { createInputSheet } from '../google/create-input-sheet';
import { Fault } from '../google/fault';
import { writeTexts } from '../google/write-texts';
import { accepted } from './accepted';
import { userWords } from './language';
import { readInputs } from './read-sheets';
import { runAlone } from './run-alone';
import type { SavedOffice } from './sidebar-results';
import { writeMarked } from './write-marked';

/** Writes the settings that the user filled in; where there is no Settings sheet yet it is made. */
export function saveOffice(given: unknown): SavedOffice {
  return runAlone({
    run: () => {
      const texts: Readonly<Record<string, string>> = accepted(readTexts(given));
      const workbook = readInputs();
      const register = readRegister(workbook);
      const wrong = unreadableSetting(texts, workbook.locale);
      if (wrong !== null) throw new Fault('wrong-setting', userWords().tables.settings[wrong]);
      const words = languages[languageOf(texts.language ?? register.settings.language)];
      const edit = settingsEdit(register, texts, words);
      const made = edit === null ? newSettingsSheet(texts, words) : null;
      writeMarked('setup', null, (state) => {
        if (edit !== null) writeTexts(edit.sheet, edit.cells);
        if (made !== null) createInputSheet(made);
        return state;
      });
      const sheet = edit?.sheet ?? made?.name ?? '';
      return { sheet, created: made !== null, changed: edit?.cells.length ?? 0 };
    },
    show: () => undefined,
  });
}

import { readTexts } from '../core/overview/requests';
import { unreadableSetting } from '../core/sheets-out/settings-edit';
import { Fault } from '../google/fault';
import { accepted } from './accepted';
import { userWords } from './language';
import { readInputs } from './read-sheets';
import { runAlone } from './run-alone';
import type { SavedOffice } from './sidebar-results';
import { writeOffice } from './write-office';

/** Writes the settings that the user filled in. */
export function saveOffice(given: unknown): SavedOffice {
  return runAlone({
    run: () => {
      const texts: Readonly<Record<string, string>> = accepted(readTexts(given));
      const workbook = readInputs();
      const wrong = unreadableSetting(texts, workbook.locale);
      if (wrong !== null) throw new Fault('wrong-setting', userWords().tables.settings[wrong]);
      return writeOffice(workbook, texts);
    },
  });
}

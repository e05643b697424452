import type { LanguageCode } from '../core/workbook/workbook';
import { userWords } from './language';
import { readInputs } from './read-sheets';
import { runAlone } from './run-alone';
import { showMessage } from './show-message';
import type { SavedOffice } from './sidebar-results';
import { writeOffice } from './write-office';

/** From now on the sheets and documents that are made speak Vietnamese. */
export function useVietnamese(): SavedOffice {
  return useLanguage('vi');
}

/** From now on the sheets and documents that are made speak English. */
export function useEnglish(): SavedOffice {
  return useLanguage('en');
}

function useLanguage(language: LanguageCode): SavedOffice {
  return runAlone({
    run: () => writeOffice(readInputs(), { language }),
    show: ({ sheet }) => showMessage(userWords().interface.messages.languageSet(language, sheet)),
  });
}

import { languageOf, languages } from '../core/languages';
import type { Language } from '../core/languages/language';
import { languageOfWorkbook } from '../core/languages/language-of-workbook';
import { findSheets } from '../core/tables/find-sheets';
import type { LanguageCode } from '../core/workbook/workbook';
import type { NamedSheet } from '../google/read-workbook';
import { userLocale, workbookIfAllowed } from '../google/user';

/**
 * Menu, messages and results speak the user's language; sheets and documents speak the workbook's. Where Google does
 * not tell the user's, or tells one that the add-on does not speak, the user is spoken to in that of the workbook.
 */
export function userLanguage(): LanguageCode {
  return languageOf(userLocale()) ?? workbookLanguage();
}

export function userWords(): Language {
  return languages[userLanguage()];
}

function workbookLanguage(): LanguageCode {
  const workbook = workbookIfAllowed(settingsAmong);
  return workbook === null ? 'vi' : languageOfWorkbook(workbook);
}

function settingsAmong(sheets: readonly NamedSheet[]): ReadonlySet<string> {
  const blank = sheets.map((sheet) => ({ ...sheet, cells: [] }));
  return new Set(
    findSheets({ sheets: blank })
      .get('settings')
      ?.map(({ name }) => name),
  );
}

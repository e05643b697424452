import { sheetKey } from '../tables/find-sheets';
import { readRegister } from '../tables/read-register';
import type { LanguageCode, Workbook } from '../workbook/workbook';
import { languages } from './index';

/**
 * The language of a workbook: the one that its settings name; where they name none, the one that more of its sheets are
 * called in, and Vietnamese where those are as many.
 */
export function languageOfWorkbook(workbook: Workbook): LanguageCode {
  const { settings, settingRows } = readRegister(workbook);
  const isNamed = settingRows.rows.some(
    ({ key, value, outcome }) => key === 'language' && value !== '' && outcome === 'read',
  );
  if (isNamed) return settings.language;
  return sheetsCalledIn('en', workbook) > sheetsCalledIn('vi', workbook) ? 'en' : 'vi';
}

function sheetsCalledIn(language: LanguageCode, { sheets }: Workbook): number {
  const names = new Set(Object.values(languages[language].tables.sheets).flat().map(sheetKey));
  return sheets.filter(({ name }) => names.has(sheetKey(name))).length;
}

import type { Settings } from '../../workbook/settings';
import type { LanguageCode } from '../../workbook/workbook';

/** The programme under which the projects call for aid; '' where it is of other years than the list. */
export function listProgramme(settings: Settings, language: LanguageCode): string {
  return isPastProgramme(settings) ? '' : settings[`programme_${language}`];
}

/** As the national one of 2019-2025 (Quyết định 1225/QĐ-TTg) is for a list that begins after it. */
export function isPastProgramme({
  list_from,
  programme_to,
}: Pick<Settings, 'list_from' | 'programme_to'>): boolean {
  return list_from !== null && programme_to < list_from;
}

import { document as english } from '../../languages/en/document';
import { document as vietnamese } from '../../languages/vi/document';
import type { Settings } from '../../workbook/settings';
import type { LanguageCode } from '../../workbook/workbook';

/**
 * "Giai đoạn 2026 - 2030", where the period of the list is of whole years; another one stands in the general
 * information.
 */
export function listPeriod({ list_from, list_to }: Settings, language: LanguageCode): readonly string[] {
  if (!list_from?.endsWith('-01-01') || !list_to?.endsWith('-12-31')) return [];
  const { period } = language === 'vi' ? vietnamese : english;
  return [period(list_from.slice(0, 4), list_to.slice(0, 4))];
}

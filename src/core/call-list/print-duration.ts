import type { CallRow } from '../tables/register';
import { printPeriod } from '../values/print';
import { knownValue } from '../values/unread';
import type { EditionLanguage } from './edition-language';

/** "01/2026 - 12/2028"; one of the two where the other is blank or the same. */
export function printDuration(row: Pick<CallRow, 'start' | 'end'>, { code }: EditionLanguage): string {
  const ends = [knownValue(row.start), knownValue(row.end)].filter((period) => period !== null);
  return [...new Set(ends)].map((period) => printPeriod(period, code)).join(' - ');
}

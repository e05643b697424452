import type { Funding } from '../codelists/words';
import type { AidRow } from '../tables/register';
import { Unread } from '../values/unread';
import { foldAccents } from '../values/vietnamese-text';

/** Blank is PCPNN, which is what the register is for; a word out of the list is ODA where it says so. */
export function fundingOf(row: Pick<AidRow, 'funding'>): Funding {
  if (row.funding instanceof Unread) return odaWord.test(foldAccents(row.funding.text)) ? 'oda' : 'pcpnn';
  return row.funding ?? 'pcpnn';
}

const odaWord = /\boda\b/;

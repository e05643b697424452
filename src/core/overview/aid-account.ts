import type { Register } from '../tables/register';
import { createConverter } from '../totals/conversion';
import { entriesOf } from '../totals/entries';
import { committed } from '../totals/measures/committed';
import { sumText } from '../totals/running-sum';
import { selectEntries, sumBuckets } from '../totals/selection';

/**
 * The first thing to know of a register: how many of its aid rows could be read, and the PCPNN aid approved in them.
 */
export interface AidAccount {
  readonly read: number;
  /** Rows whose date and amount are known, whether they count or not. */
  readonly usable: number;
  /** The others: read = usable + toReview. */
  readonly toReview: number;
  readonly usd: string;
  readonly vnd: string;
}

export function aidAccount(register: Register): AidAccount {
  const converter = createConverter(register.rates.rows, register.settings);
  const entries = entriesOf(register, committed, converter);
  const sums = sumBuckets(selectEntries(entries, { window: null, funding: 'pcpnn' }));
  const toReview = (sums.get('unreadable')?.items ?? 0) + (sums.get('not-converted')?.items ?? 0);
  const counted = sums.get('counted');
  const { usd, vnd } = counted === undefined ? { usd: '0.00', vnd: '0' } : sumText(counted);
  return { read: entries.length, usable: entries.length - toReview, toReview, usd, vnd };
}

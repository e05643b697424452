import type { CallStatus } from '../codelists/words';
import type { CallRow } from '../tables/register';
import { Unread } from '../values/unread';

/** The projects that still look for money. */
export const usualStatuses: readonly CallStatus[] = ['open', 'in-discussion', 'partly-funded'];

/**
 * A project without a status is open: it stands in the sheet of projects that seek aid. One whose status cannot
 * be read is selected too, so that preflight names it instead of it dropping silently.
 */
export function isSelected(row: Pick<CallRow, 'status'>, statuses: readonly CallStatus[]): boolean {
  if (row.status instanceof Unread) return true;
  return statuses.includes(row.status ?? 'open');
}

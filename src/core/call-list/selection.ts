import type { CallStatus } from '../codelists/words';
import type { CallRow } from '../tables/register';
import { firstDay, lastDay } from '../values/calendar';
import { knownValue, Unread } from '../values/unread';
import { foldText } from '../values/vietnamese-text';
import type { CallListOptions } from './call-list';
import { coverageOf } from './place-coverage';

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

type Choices = Pick<
  CallListOptions,
  'statuses' | 'sectors' | 'codes' | 'places' | 'priorities' | 'from' | 'to'
>;
type Chosen = Pick<CallRow, 'status' | 'sector' | 'code' | 'place' | 'priority' | 'start' | 'end'>;

/** Whether a project is in the list that was asked for. Codes typed by hand say all by themselves. */
export function selectionOf(choices: Choices): (row: Chosen) => boolean {
  const { statuses = usualStatuses, sectors = [], codes = [], places = [], priorities = [] } = choices;
  if (codes.length > 0) {
    const wanted = new Set(codes.map(foldText));
    return ({ code }) => wanted.has(foldText(code));
  }
  const covers = coverageOf(places);
  return (row) =>
    isSelected(row, statuses) &&
    isInSectors(row, sectors) &&
    (places.length === 0 || row.place.some(covers)) &&
    (priorities.length === 0 || hasPriority(row, priorities)) &&
    runsWithin(row, choices.from ?? null, choices.to ?? null);
}

/** Codes typed by hand that no project has. */
export function unknownCodes(
  codes: readonly string[],
  rows: readonly Pick<CallRow, 'code'>[],
): readonly string[] {
  const known = new Set(rows.map(({ code }) => foldText(code)));
  return codes.filter((code) => !known.has(foldText(code)));
}

/** A sector that is missing or cannot be read is selected too, for the same reason as a status. */
function isInSectors({ sector }: Pick<CallRow, 'sector'>, sectors: readonly string[]): boolean {
  if (sectors.length === 0 || sector === null || sector instanceof Unread || sector.length === 0) return true;
  return sector.some(({ key }) => sectors.includes(key));
}

function hasPriority({ priority }: Pick<CallRow, 'priority'>, priorities: readonly number[]): boolean {
  if (priority instanceof Unread) return true;
  return priority !== null && priorities.includes(priority);
}

/** On some day at least. A project whose time is not told may run at any time. */
function runsWithin({ start, end }: Pick<CallRow, 'start' | 'end'>, from: string | null, to: string | null) {
  const first = knownValue(start);
  const last = knownValue(end) ?? first;
  const endsBefore = from !== null && last !== null && lastDay(last) < from;
  const startsAfter = to !== null && first !== null && firstDay(first) > to;
  return !endsBefore && !startsAfter;
}

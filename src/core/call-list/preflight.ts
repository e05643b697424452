import type { CallRow } from '../tables/register';
import { originalCell } from '../tables/table';
import { Unread } from '../values/unread';
import type { Reason } from './call-list';
import {
  type EditionLanguage,
  fieldName,
  type WrittenField,
  written,
  writtenFields,
} from './edition-language';

/**
 * Why a project cannot be issued in an edition, apart from rates and findings: an issued list has no gap, no text
 * in one language only, and no figure that nobody could read.
 */
export function preflight(row: CallRow, languages: readonly EditionLanguage[]): readonly Reason[] {
  return [...textReasons(row, languages), ...sectorReasons(row), ...placeReasons(row), ...valueReasons(row)];
}

/** Always wanted. The others of the required fields are wanted where the sheet has their column. */
const indispensable: readonly WrittenField[] = ['name', 'owner'];
const wantedWhereAsked: readonly WrittenField[] = ['objective', 'scope'];

function textReasons(row: CallRow, languages: readonly EditionLanguage[]): Reason[] {
  const reasons: Reason[] = [];
  for (const field of writtenFields) {
    const isWritten = row[`${field}Vi`] !== '' || row[`${field}En`] !== '';
    for (const language of languages) {
      if (written(row, field, language) !== '') continue;
      const name = fieldName(field, language);
      const isWanted =
        indispensable.includes(field) || (wantedWhereAsked.includes(field) && hasColumn(row, `${field}Vi`));
      if (isWritten) reasons.push({ reason: 'not-translated', field: name, value: '' });
      else if (isWanted) reasons.push({ reason: 'blank', field: name, value: '' });
    }
  }
  return reasons;
}

function sectorReasons(row: CallRow): Reason[] {
  if (row.sector instanceof Unread)
    return [{ reason: 'unreadable', field: 'sector', value: row.sector.text }];
  if (row.sector === null || row.sector.length === 0)
    return [{ reason: 'blank', field: 'sector', value: '' }];
  return [];
}

function placeReasons(row: CallRow): Reason[] {
  if (!hasColumn(row, 'place')) return [];
  if (row.place.length === 0) return [{ reason: 'blank', field: 'place', value: '' }];
  const isKnown = row.place.some((place) => place.kind !== 'unknown' && place.kind !== 'ambiguous');
  return isKnown ? [] : [{ reason: 'unreadable', field: 'place', value: textOf(row, 'place') }];
}

const zero = BigInt(0);
const amounts = ['requested', 'total', 'secured', 'counterpartVnd'] as const;
const others = ['currency', 'start', 'end', 'partial', 'readiness', 'status'] as const;

function valueReasons(row: CallRow): Reason[] {
  const reasons: Reason[] = [];
  if (row.requested === null) reasons.push({ reason: 'blank', field: 'requested', value: '' });
  for (const field of amounts) {
    const money = row[field];
    if (money === null || money instanceof Unread) continue;
    if (money.minor < zero || (field === 'requested' && money.minor === zero)) {
      reasons.push({ reason: 'not-positive', field, value: textOf(row, field) });
    }
  }
  for (const field of [...amounts, ...others]) {
    const value = row[field];
    if (value instanceof Unread) reasons.push({ reason: 'unreadable', field, value: value.text });
  }
  return reasons;
}

function hasColumn(row: CallRow, field: string): boolean {
  return row.origin.layout.columns[field] !== undefined;
}

function textOf(row: CallRow, field: string): string {
  const cell = originalCell(row.origin, field);
  return typeof cell === 'object' ? cell.date : String(cell);
}

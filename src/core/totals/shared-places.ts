import type { Share } from '../tables/register';
import { originalCell, type RowOrigin } from '../tables/table';
import type { Place } from '../values/place';
import { readPlaces } from '../values/read-places';
import { readShares } from '../values/read-shares';
import { Unread } from '../values/unread';
import { unclassifiedKey } from './dimension';

/** The shares that a cell such as "xã Vân Hồ 60; xã Tô Múa 40" gives its `places`; null where it gives none. */
export function sharedPlaces(
  origin: RowOrigin,
  places: readonly Place[],
  keyOf: (place: Place) => string,
): readonly Share[] | null {
  const cell = originalCell(origin, 'place');
  const shares = typeof cell === 'string' && /\d\s*%?\s*(;|$)/.test(cell) ? readShares(cell) : null;
  if (shares === null || shares instanceof Unread || shares.length < 2) return null;
  const sums = new Map<string, number>();
  const isAsWritten = places.some(({ kind }) => kind === 'written');
  if (isAsWritten && places.length !== shares.length) return null;
  for (const [index, { key, share }] of shares.entries()) {
    const [place, second] = isAsWritten ? places.slice(index, index + 1) : readPlaces(key);
    if (place === undefined || second !== undefined) return null;
    const group = keyOf(place);
    if (group === unclassifiedKey) return null;
    sums.set(group, (sums.get(group) ?? 0) + share);
  }
  return [...sums].map(([key, share]) => ({ key, share }));
}

import { nearestPlace } from '../matching/nearest-place';
import { rowRule } from './rule';

export const unresolvedPlace = rowRule({
  id: 'unresolved-place',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['place'],
  check: ({ place }) => {
    const unknown = place.filter(({ kind }) => kind === 'unknown');
    if (unknown.length === 0) return null;
    const places = unknown.map((one) => (one.kind === 'unknown' ? one.text : ''));
    return [{ field: 'place', facts: { places, nearest: nearestPlace(places[0] ?? '') } }];
  },
});

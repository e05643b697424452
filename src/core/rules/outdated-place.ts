import { firstDay } from '../values/calendar';
import type { Place } from '../values/place';
import { placeName } from '../values/place-name';
import { type RowReport, rowRule } from './rule';

type Facts = { readonly former: string; readonly current: string | null; readonly since: string };

/** The new name is certain only for a former commune: a former district has become several units. */
export const outdatedPlace = rowRule({
  id: 'outdated-place',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: ['place'],
  optional: ['decisionDate'],
  check: ({ place, decisionDate }, { settings }) => {
    const former = place.find(({ kind }) => kind === 'former-unit' || kind === 'former-district');
    if (former === undefined) return null;
    const since = settings.territory_reform;
    const isCall = decisionDate === undefined;
    if (!isCall && !(typeof decisionDate === 'string' && firstDay(decisionDate) >= since)) return null;
    return [reportOf(former, since, place.length === 1)];
  },
});

function reportOf(former: Place, since: string, alone: boolean): RowReport<'place', Facts> {
  if (former.kind === 'former-unit') {
    const current = placeName({ kind: 'unit', code: former.code }, 'vi');
    const facts = { former: `${former.name} (${former.formerDistrict})`, current, since };
    return alone ? { field: 'place', facts, fix: current } : { field: 'place', facts };
  }
  return { field: 'place', facts: { former: placeName(former, 'vi'), current: null, since } };
}

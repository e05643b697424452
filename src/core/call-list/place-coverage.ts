import { communes } from '../codelists/communes';
import type { Place } from '../values/place';

/**
 * Whether a place lies in one of the given ones, both as they are now: a commune in the former district that it
 * comes from, an old commune in the new one. The whole province is a place of its own: a project there is not
 * taken to be in every commune.
 */
export function coverageOf(wanted: readonly Place[]): (place: Place) => boolean {
  const units = new Set(wanted.flatMap(unitsWithin));
  const names = new Set(wanted.map(nameOf));
  return (place) =>
    names.has(nameOf(place)) || ('code' in place && units.has(place.code)) || isInDistrict(place, names);
}

function isInDistrict(place: Place, names: ReadonlySet<string>): boolean {
  return place.kind === 'written' && names.has(`written ${place.district}`);
}

function unitsWithin(place: Place): readonly string[] {
  if (place.kind !== 'former-district') return 'code' in place ? [place.code] : [];
  return communes()
    .filter(({ formerDistricts }) => formerDistricts.includes(place.name))
    .map(({ code }) => code);
}

function nameOf(place: Place): string {
  switch (place.kind) {
    case 'province':
      return 'province';
    case 'unit':
    case 'former-unit':
      return `unit ${place.code}`;
    case 'former-district':
    case 'other-province':
      return `${place.kind} ${place.name}`;
    case 'written':
    case 'ambiguous':
    case 'unknown':
      return `${place.kind} ${place.text}`;
  }
}

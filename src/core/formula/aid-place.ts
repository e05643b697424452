import { unitName } from '../codelists/communes';
import { languages } from '../languages';
import type { IsoDate } from '../values/period';
import type { Place } from '../values/place';
import { placeName } from '../values/place-name';
import { type ReadPlaces, readPlaces } from '../values/read-places';
import { remembered } from '../values/remembered';
import { settingDefinitions } from '../workbook/settings';
import { withDays } from './days-of-dates';
import { overCells } from './over-cells';
import { readDay } from './read-day';

/**
 * The official name of the places in a text, several parted by semicolons. From 01/07/2025, and without a date, old
 * units are told with the one that they are part of now; before that day they are told as they were. A range of texts
 * gives a range of names.
 */
export function aidPlace(text: unknown, date: unknown): string | string[][] {
  const placesOf = placesOnce();
  return overCells(withDays([text, date]), ([one, when = '']) => {
    const day = readDay('date', when ?? '', languages.vi.functions);
    return placesOf(String(one ?? ''))
      .map((place) => nameOf(place, day))
      .join('; ');
  });
}

/** A column names few places, many times. */
function placesOnce(): ReadPlaces {
  const known = new Map<string, readonly Place[]>();
  return (text) => remembered(known, text, readPlaces);
}

function nameOf(place: Place, day: IsoDate | null): string {
  const { ambiguous, unknown } = languages.vi.functions.place;
  if (place.kind === 'ambiguous') return ambiguous(place.text, place.candidates);
  if (place.kind === 'unknown') return unknown(place.text);
  const isBefore = day !== null && day < settingDefinitions.territory_reform.value;
  return isBefore && place.kind === 'former-unit'
    ? `${unitName(place.name, 'vi')}, ${place.formerDistrict}`
    : placeName(place, 'vi');
}

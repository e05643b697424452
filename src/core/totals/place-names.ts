import { communeName, communeOf, formerDistricts } from '../codelists/communes';
import { findProvince } from '../codelists/provinces';
import { placeName } from '../values/place-name';
import type { LanguageCode } from '../workbook/workbook';

/** What a key of the dimensions place and former district is called. */
export function nameOfPlace(key: string, language: LanguageCode): string {
  if (key === 'province') return placeName({ kind: 'province' }, language);
  if (communeOf(key) !== null) return communeName(key, language);
  if (formerDistricts().includes(key)) return placeName({ kind: 'former-district', name: key }, language);
  return findProvince(key) === null
    ? placeName({ kind: 'written', text: key, district: '' }, language)
    : placeName({ kind: 'other-province', name: key }, language);
}

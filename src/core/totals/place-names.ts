import { communeName, communeOf, formerDistricts } from '../codelists/communes';
import { placeName } from '../values/read-places';
import type { LanguageCode } from '../workbook/workbook';

/** What a key of the dimensions place and former district is called. */
export function nameOfPlace(key: string, language: LanguageCode): string {
  if (key === 'province') return placeName({ kind: 'province' }, language);
  if (communeOf(key) !== null) return communeName(key, language);
  return formerDistricts().includes(key)
    ? placeName({ kind: 'former-district', name: key }, language)
    : placeName({ kind: 'other-province', name: key }, language);
}

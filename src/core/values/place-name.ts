import { communeName, unitName } from '../codelists/communes';
import type { LanguageCode } from '../workbook/workbook';
import type { Place } from './place';
import { stripAccents } from './vietnamese-text';

/**
 * A place as documents print it: 'xã Mường Bú', 'xã Chiềng Đen (nay là phường Chiềng An)'; 'Muong Bu Commune',
 * 'Chieng Den Commune (now Chieng An Ward)'. What was not understood is printed as it was written.
 */
export function placeName(place: Place, language: LanguageCode): string {
  const isVietnamese = language === 'vi';
  switch (place.kind) {
    case 'province':
      return isVietnamese ? 'toàn tỉnh' : 'whole province';
    case 'unit':
      return communeName(place.code, language);
    case 'former-unit': {
      const former = unitName(place.name, language);
      const now = communeName(place.code, language);
      if (former === now) return now;
      return isVietnamese ? `${former} (nay là ${now})` : `${former} (now ${now})`;
    }
    case 'former-district':
      return isVietnamese ? `${place.name} (cũ)` : `former ${unitName(place.name, language)}`;
    case 'other-province':
      return isVietnamese ? place.name : stripAccents(place.name).replace(/^TP\. (.*)$/, '$1 City');
    case 'written':
      return place.text
        .split(', ')
        .map((unit) => unitName(unit, language))
        .join(', ');
    case 'ambiguous':
    case 'unknown':
      return place.text;
  }
}

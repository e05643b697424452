import { communeOf } from '../../codelists/communes';
import type { Share } from '../../tables/register';
import type { RowOrigin } from '../../tables/table';
import type { Place } from '../../values/place';
import { compareVietnamese } from '../../values/vietnamese-collation';
import { type Dimension, several, specialKey, unclassifiedKey, wholeShares } from '../dimension';
import { nameOfPlace } from '../place-names';
import { sharedPlaces } from '../shared-places';

export interface PlacedRow {
  readonly origin: RowOrigin;
  /** Where the item stands, of a decision or payment about it. */
  readonly itemOrigin?: RowOrigin;
  readonly place: readonly Place[];
}

/** The group of a place; `unclassifiedKey` where it has none. */
export const placeKeys = {
  /** Communes and wards of today, former districts where nothing nearer is known, other provinces. */
  place: (one: Place): string => {
    switch (one.kind) {
      case 'unit':
      case 'former-unit':
        return one.code;
      case 'former-district':
      case 'other-province':
        return one.name;
      case 'province':
        return wholeProvinceKey;
      case 'written':
        return one.text;
      default:
        return unclassifiedKey;
    }
  },
  /** The district until 30/06/2025 that a place lies in; one commune of today lies in two. */
  'former-district': (one: Place): string => {
    switch (one.kind) {
      case 'unit': {
        const [district, second] = communeOf(one.code)?.formerDistricts ?? [];
        return second === undefined ? (district ?? unclassifiedKey) : unclassifiedKey;
      }
      case 'former-unit':
        return one.formerDistrict;
      case 'former-district':
      case 'other-province':
        return one.name;
      case 'province':
        return wholeProvinceKey;
      case 'written':
        return one.district === '' ? unclassifiedKey : one.district;
      default:
        return unclassifiedKey;
    }
  },
} as const;

const wholeProvinceKey = 'province';

export const place = byPlace(placeKeys.place);
export const formerDistrict = byPlace(placeKeys['former-district']);

/**
 * An item of several places without shares stands in a line of its own and is counted as present in each. Rows whose
 * cells say the same hold the same list of places.
 */
function byPlace(keyOf: (one: Place) => string): Dimension<PlacedRow> {
  return {
    prepare: () => {
      const shares = wholeShares();
      const known = new Map<readonly Place[], Placed>();
      const placed = (row: PlacedRow): Placed => {
        const found = known.get(row.place);
        if (found !== undefined) return found;
        const keys = [...new Set(row.place.map(keyOf))];
        const given =
          row.place.length > 1 ? sharedPlaces(row.itemOrigin ?? row.origin, row.place, keyOf) : null;
        const made = {
          keys: keys.filter((key) => key !== unclassifiedKey),
          shares: given ?? (keys.length > 1 ? several : shares(keys[0] ?? unclassifiedKey)),
        };
        known.set(row.place, made);
        return made;
      };
      return {
        sharesOf: (row) => placed(row).shares,
        presentIn: (row) => placed(row).keys,
        specialOf: specialKey,
        compare: (one, other) => compareVietnamese(nameOfPlace(one, 'vi'), nameOfPlace(other, 'vi')),
      };
    },
  };
}

interface Placed {
  readonly keys: readonly string[];
  readonly shares: readonly Share[];
}

import { communeOf } from '../../codelists/communes';
import type { Share } from '../../tables/register';
import type { RowOrigin } from '../../tables/table';
import type { Place } from '../../values/place';
import { remembered } from '../../values/remembered';
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
      case 'written':
        return one.text;
      default:
        return areaKey(one);
    }
  },
  /** The district until 30/06/2025 that a place lies in. */
  'former-district': (one: Place): string => {
    switch (one.kind) {
      case 'unit':
        return onlyDistrictOf(one.code);
      case 'former-unit':
        return one.formerDistrict;
      case 'written':
        return one.district === '' ? unclassifiedKey : one.district;
      default:
        return areaKey(one);
    }
  },
} as const;

/** The group of a place wider than a commune, which is the same by either. */
function areaKey(one: Place): string {
  switch (one.kind) {
    case 'former-district':
    case 'other-province':
      return one.name;
    case 'province':
      return wholeProvinceKey;
    default:
      return unclassifiedKey;
  }
}

/** One commune of today lies in two of the former districts. */
function onlyDistrictOf(code: string): string {
  const [district, second] = communeOf(code)?.formerDistricts ?? [];
  return second === undefined ? (district ?? unclassifiedKey) : unclassifiedKey;
}

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
      const placed = (row: PlacedRow) => remembered(known, row.place, () => placedIn(row));
      const placedIn = ({ origin, itemOrigin, place }: PlacedRow): Placed => {
        const keys = [...new Set(place.map(keyOf))];
        const given = place.length > 1 ? sharedPlaces(itemOrigin ?? origin, place, keyOf) : null;
        return {
          keys: keys.filter((key) => key !== unclassifiedKey),
          shares: given ?? (keys.length > 1 ? several : shares(keys[0] ?? unclassifiedKey)),
        };
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

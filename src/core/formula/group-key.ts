import { findCountry } from '../codelists/countries';
import type { DimensionName } from '../totals/dimensions';
import { placeKeys } from '../totals/dimensions/place';
import { timeGroupings } from '../totals/dimensions/time';
import { type Period, readPeriod } from '../values/period';
import { placeReader } from '../values/read-places';
import type { Settings } from '../workbook/settings';
import { Day } from './days-of-dates';

/**
 * The group that a value means by itself, whether or not the register has anything of it: a year, quarter or month, a
 * country, a place. Null where it means none.
 */
export function groupKey(
  dimension: DimensionName,
  value: unknown,
  { province_vi: province }: Pick<Settings, 'province_vi'>,
): string | null {
  switch (dimension) {
    case 'year':
    case 'quarter':
    case 'month':
      return periodKey(dimension, value);
    case 'donor-country':
      return findCountry(String(value));
    case 'place':
    case 'former-district': {
      const [place, second] = placeReader(province)(String(value));
      // A place that is taken as it is written may be mistyped.
      if (place === undefined || second !== undefined || place.kind === 'written') return null;
      return placeKeys[dimension](place) || null;
    }
    default:
      return null;
  }
}

/** A day stands for its year, quarter or month, for Sheets turns a typed "05/2024" into one. */
function periodKey(dimension: 'year' | 'quarter' | 'month', value: unknown): string | null {
  const period =
    value instanceof Day
      ? value.date
      : readPeriod(typeof value === 'number' ? value : String(value), 'vi_VN');
  if (typeof period !== 'string' || !(isDay(period) || isOf[dimension](period))) return null;
  return timeGroupings[dimension]().sharesOf(null, period)[0]?.key ?? null;
}

function isDay(period: Period): boolean {
  return period.length === 10;
}

const isOf = {
  year: (period: Period) => period.length === 4,
  quarter: (period: Period) => period.charAt(5) === 'Q',
  month: (period: Period) => /^\d{4}-\d{2}$/.test(period),
} as const;

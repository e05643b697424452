import type { Share } from '../../tables/register';
import type { Period } from '../../values/period';
import { type Dimension, specialKey, unclassifiedKey, wholeShares } from '../dimension';
import { monthNumber } from '../month-number';

/** The calendar year in which the amount counts, the earliest first. */
export const year = byTime((period) => period.slice(0, 4));

/** 2024-Q2; what is known by its year alone has none. */
export const quarter = byTime((period) => {
  const month = Number(period.slice(5, 7));
  if (period.charAt(5) === 'Q') return period;
  return month > 0 ? `${period.slice(0, 5)}Q${Math.ceil(month / 3)}` : unclassifiedKey;
});

/** 2024-05; what is known by its quarter or year alone has none. */
export const month = byTime((period) => (/^\d{4}-\d{2}/.test(period) ? period.slice(0, 7) : unclassifiedKey));

function byTime(keyOf: (period: Period) => string): Dimension<unknown> {
  return {
    prepare: () => {
      const wholes = wholeShares();
      const known = new Map<number, readonly Share[]>();
      return {
        sharesOf: (_row, period) => {
          const month = monthNumber(period);
          const shares = known.get(month);
          if (shares !== undefined) return shares;
          const made = wholes(keyOf(period));
          known.set(month, made);
          return made;
        },
        specialOf: specialKey,
        compare: (one, other) => (one < other ? -1 : 1),
      };
    },
  };
}

import type { Period } from '../../values/period';
import { byMonth } from '../by-month';
import { type Dimension, type Grouping, specialKey, unclassifiedKey, wholeShares } from '../dimension';

/** What rows of any register can be grouped by, the earliest first. */
export const timeGroupings = {
  /** The calendar year in which the amount counts. */
  year: () => grouping((period) => period.slice(0, 4)),
  /** 2024-Q2; what is known by its year alone has none. */
  quarter: () =>
    grouping((period) => {
      const month = Number(period.slice(5, 7));
      if (period.charAt(5) === 'Q') return period;
      return month > 0 ? `${period.slice(0, 5)}Q${Math.ceil(month / 3)}` : unclassifiedKey;
    }),
  /** 2024-05; what is known by its quarter or year alone has none. */
  month: () => grouping((period) => (/^\d{4}-\d{2}/.test(period) ? period.slice(0, 7) : unclassifiedKey)),
};

export const year: Dimension<unknown> = { prepare: timeGroupings.year };
export const quarter: Dimension<unknown> = { prepare: timeGroupings.quarter };
export const month: Dimension<unknown> = { prepare: timeGroupings.month };

function grouping(keyOf: (period: Period) => string): Grouping<unknown> {
  const wholes = wholeShares();
  const sharesIn = byMonth((period) => wholes(keyOf(period)));
  return {
    sharesOf: (_row, period) => sharesIn(period),
    specialOf: specialKey,
    compare: (one, other) => (one < other ? -1 : 1),
  };
}

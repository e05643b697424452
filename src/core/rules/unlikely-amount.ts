import { originalCell, type RowOrigin } from '../tables/table';
import type { Money } from '../values/money';
import type { Settings } from '../workbook/settings';
import { amountFields } from './amount-fields';
import { type RowReport, rowRule } from './rule';

type Facts = {
  readonly problem: 'large' | 'small' | 'decimals';
  readonly limit: number;
  readonly currency: string;
};

/** Catches slips of the unit: million typed as đồng, đồng typed as million. */
export const unlikelyAmount = rowRule({
  id: 'unlikely-amount',
  severity: 'warning',
  needs: 'row',
  tables: ['aid', 'calls'],
  columns: [],
  optional: amountFields,
  check: (row, { settings }) => {
    let reports: RowReport<(typeof amountFields)[number], Facts>[] | null = null;
    for (const field of amountFields) {
      const money = row[field];
      if (money === undefined || money === null || !('minor' in money)) continue;
      const facts = problemOf(money, row.origin, field, settings);
      if (facts === null) continue;
      reports ??= [];
      reports.push({ field, facts });
    }
    return reports;
  },
});

function problemOf(money: Money, origin: RowOrigin, field: string, settings: Settings): Facts | null {
  const { currency } = money;
  if (currency === 'USD') {
    const limit = settings.largest_usd;
    return Number(money.minor) > limit * 100 ? { problem: 'large', limit, currency } : null;
  }
  if (currency !== 'VND') return null;
  const amount = Number(money.minor);
  if (amount > settings.largest_vnd) return { problem: 'large', limit: settings.largest_vnd, currency };
  if (amount > 0 && amount < settings.smallest_vnd) {
    return { problem: 'small', limit: settings.smallest_vnd, currency };
  }
  const cell = originalCell(origin, field);
  return typeof cell === 'number' && !Number.isInteger(cell)
    ? { problem: 'decimals', limit: 0, currency }
    : null;
}

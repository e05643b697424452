import { originalCell, type RowOrigin } from '../tables/table';
import { decimalString, type Money } from '../values/money';
import type { Settings } from '../workbook/settings';
import { amountFields } from './amount-fields';
import { type RowReport, rowRule } from './rule';

type Facts = {
  readonly problem: 'large' | 'small' | 'decimals';
  readonly limit: number;
  readonly currency: string;
  readonly amount: string;
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
  if (currency !== 'USD' && currency !== 'VND') return null;
  const amount = currency === 'USD' ? Number(money.minor) / 100 : Number(money.minor);
  const facts = (problem: Facts['problem'], limit: number): Facts => {
    return { problem, limit, currency, amount: decimalString(money) };
  };
  const largest = currency === 'USD' ? settings.largest_usd : settings.largest_vnd;
  if (amount > largest) return facts('large', largest);
  if (currency === 'USD') return null;
  if (amount > 0 && amount < settings.smallest_vnd) return facts('small', settings.smallest_vnd);
  const cell = originalCell(origin, field);
  const countsMore = (origin.layout.units?.[field]?.power ?? 0) > 0;
  return typeof cell === 'number' && !Number.isInteger(cell) && !countsMore ? facts('decimals', 0) : null;
}

import type { CurrencyCode } from '../codelists/currencies';
import type { ColumnUnit } from '../values/column-unit';
import { type Money, readMoney } from '../values/money';
import { readMoneyInUnit } from '../values/money-in-unit';
import { splitEquivalent } from '../values/stated-equivalent';
import { type Reading, Unread } from '../values/unread';
import { cleanText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';

/**
 * The amount in a cell, in the unit of its column, null where that needs none; what stands beside it as its equivalent
 * is left aside.
 */
export function readAmount(
  cell: Cell,
  unit: ColumnUnit | null,
  currency: CurrencyCode | null,
  locale: string,
): Reading<Money> {
  const money = inUnit(cell, unit, currency, locale);
  if (typeof cell !== 'string' || !(money instanceof Unread) || money.reason !== 'not-an-amount')
    return money;
  const parts = splitEquivalent(cleanText(cell));
  const first = parts === null ? money : inUnit(parts.amount, unit, currency, locale);
  return first instanceof Unread ? new Unread(cell, first.reason, first.candidates) : first;
}

/** The equivalent in a currency that stands beside an amount: "500.000 USD (11,6 tỷ đồng)"; null without one. */
export function readEquivalentBeside(cell: Cell, currency: CurrencyCode, locale: string): Money | null {
  const parts = typeof cell === 'string' ? splitEquivalent(cleanText(cell)) : null;
  for (const part of parts?.equivalents ?? []) {
    const equivalent = readMoney(part, null, locale);
    if (equivalent === null || equivalent instanceof Unread) continue;
    if (equivalent.currency === currency) return equivalent;
  }
  return null;
}

function inUnit(
  cell: Cell,
  unit: ColumnUnit | null,
  currency: CurrencyCode | null,
  locale: string,
): Reading<Money> {
  return unit === null ? readMoney(cell, currency, locale) : readMoneyInUnit(cell, unit, currency, locale);
}

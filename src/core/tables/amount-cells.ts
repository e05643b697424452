import type { CurrencyCode } from '../codelists/currencies';
import { type Money, readMoney } from '../values/money';
import { readMoneyInUnit } from '../values/money-in-unit';
import { splitEquivalent } from '../values/stated-equivalent';
import { type Reading, Unread } from '../values/unread';
import { cleanText } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import { originalCell, type RowOrigin } from './table';

/** The amount in a cell, in the unit of its column; what stands beside it as its equivalent is left aside. */
export function readAmount(
  origin: RowOrigin,
  field: string,
  currency: CurrencyCode | null,
  locale: string,
): Reading<Money> {
  const cell = originalCell(origin, field);
  const money = inUnit(cell, origin, field, currency, locale);
  if (typeof cell !== 'string' || !(money instanceof Unread) || money.reason !== 'not-an-amount')
    return money;
  const parts = splitEquivalent(cleanText(cell));
  const first = parts === null ? money : inUnit(parts.amount, origin, field, currency, locale);
  return first instanceof Unread ? new Unread(cell, first.reason, first.candidates) : first;
}

/** An equivalent that has a column of its own, or stands beside the amount: "500.000 USD (11,6 tỷ đồng)". */
export function readEquivalent(
  origin: RowOrigin,
  field: string,
  currency: CurrencyCode,
  amountField: string,
  locale: string,
): Reading<Money> {
  const { columns } = origin.layout;
  const own = columns[field];
  const money =
    own === undefined || own === columns[amountField] ? null : readAmount(origin, field, currency, locale);
  if (money !== null) return money;
  const cell = originalCell(origin, amountField);
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
  { layout }: RowOrigin,
  field: string,
  currency: CurrencyCode | null,
  locale: string,
): Reading<Money> {
  const unit = layout.units?.[field];
  return unit === undefined
    ? readMoney(cell, currency, locale)
    : readMoneyInUnit(cell, unit, currency, locale);
}

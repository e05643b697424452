import type { CurrencyCode } from '../codelists/currencies';
import type { Cell } from '../workbook/workbook';
import { readAmountText } from './amount-text';
import type { ColumnUnit } from './column-unit';
import { type Decimal, decimalFromNumber, decimalText } from './decimal';
import { decimalString, type Money, moneyFromDecimal, readMoney } from './money';
import { isBlankText, type Reading, Unread } from './unread';

/**
 * The amount in a cell of a column whose heading names a unit. A bare number counts in that unit; text that names a
 * currency or a unit of its own speaks for itself. `currency` is what the row says; where a bare number stands between
 * that and another currency in the heading, it is Unread (currencies-differ).
 */
export function readMoneyInUnit(
  cell: Cell,
  unit: ColumnUnit,
  currency: CurrencyCode | null,
  locale: string,
): Reading<Money> {
  if (typeof cell === 'string' && !bareNumber.test(cell)) return readOwnWords(cell, unit, currency, locale);
  if (typeof cell === 'string' && isBlankText(cell)) return null;
  if (unit.currency !== null && currency !== null && unit.currency !== currency) {
    return new Unread(textOf(cell), 'currencies-differ', [unit.currency, currency]);
  }
  const settled = unit.currency ?? currency;
  if (unit.power === 0 || settled === null) return readMoney(cell, settled, locale);
  if (typeof cell === 'number' && Number.isFinite(cell))
    return scaled(decimalFromNumber(cell), unit, settled);
  if (typeof cell !== 'string') return readMoney(cell, settled, locale);
  const amount = readAmountText(cell, settled, locale);
  return amount === null || amount instanceof Unread ? amount : scaled(amount.decimal, unit, settled);
}

/** The number that stands for an amount in a column of that unit; null where the column is in another currency. */
export function bareNumberOf(money: Money, unit: ColumnUnit | undefined): string | null {
  const amount = decimalString(money);
  if (unit === undefined) return amount;
  if (unit.currency !== null && unit.currency !== money.currency) return null;
  if (unit.power === 0) return amount;
  const scale = (amount.split('.')[1] ?? '').length + unit.power;
  return decimalText({ digits: money.minor, scale }).replace(/\.?0+$/, '');
}

function readOwnWords(
  text: string,
  unit: ColumnUnit,
  currency: CurrencyCode | null,
  locale: string,
): Reading<Money> {
  const money = readMoney(text, currency ?? unit.currency, locale);
  const isOther = money instanceof Unread && money.reason === 'currencies-differ';
  return isOther && currency === null ? readMoney(text, null, locale) : money;
}

const bareNumber = /^[\d\s.,'\u2019()+\u2010-\u2015\u2212-]+$/;

function scaled({ digits, scale }: Decimal, { power }: ColumnUnit, currency: CurrencyCode): Money {
  return moneyFromDecimal({ digits, scale: scale - power }, currency);
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.date : String(cell);
}

import { type CurrencyCode, findCurrency } from '../codelists/currencies';
import { type Decimal, decimalFromNumber, readDecimal } from '../values/decimal';
import { remembered } from '../values/remembered';
import { isBlankText, type Reading, Unread } from '../values/unread';
import type { Cell } from '../workbook/workbook';
import { textOf } from './cell-text';
import { headingKey } from './heading-key';
import type { Meanings } from './vocabulary';

/** The text of a cell; '' where it is blank or holds a lone dash. */
export function filledText(cell: Cell | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = textOf(cell);
  return text.length === 1 && isBlankText(text) ? '' : text;
}

/** Null where the cell is blank. Cells that say the same are cleaned and read once. */
export function readOnce<Value>(
  cell: Cell,
  memory: Map<string, Value>,
  read: (text: string) => Value,
): Value | null {
  if (cell === '') return null;
  const known = typeof cell === 'string' ? memory.get(cell) : undefined;
  if (known !== undefined) return known;
  const text = filledText(cell);
  if (text === '') return null;
  const value = remembered(memory, text, read);
  if (typeof cell === 'string') memory.set(cell, value);
  return value;
}

/** A currency by its code or one of its names in either language. */
export function readCurrency(text: string): CurrencyCode | Unread {
  return findCurrency(text) ?? new Unread(text, 'not-in-list');
}

/** What a word of a codelist means. */
export function readWord<Code extends string>(text: string, meanings: Meanings<Code>): Code | Unread {
  return meanings.get(headingKey(text)) ?? new Unread(text, 'not-in-list');
}

/** A plain number, as typed or in a text written the sheet's way; null where the cell is blank. */
export function readNumber(cell: Cell, locale: string): Reading<Decimal> {
  if (typeof cell === 'number') return decimalFromNumber(cell);
  return cell === '' ? null : readDecimal(textOf(cell), locale);
}

import type { CurrencyCode } from '../codelists/currencies';
import { findCurrency } from '../codelists/currencies';
import type { Money } from '../values/money';
import type { Period, ReadPeriod } from '../values/period';
import { readPeriod } from '../values/period';
import type { Place } from '../values/place';
import { readPlaces } from '../values/read-places';
import { isBlankText, type Reading, Unread } from '../values/unread';
import type { Cell } from '../workbook/workbook';
import { readAmount, readEquivalent } from './amount-cells';
import { textOf } from './cell-text';
import { type DecisionReading, readDecisionCell, readDecisionCells } from './decision-cells';
import { headingKey } from './heading-key';
import { headingNaming } from './heading-name';
import { type KeyList, readListedShares } from './listed-shares';
import { type RangeReading, readRangeCell, readRangeCells } from './range-cells';
import type { Share } from './register';
import { originalCell, type RowOrigin } from './table';
import type { Meanings } from './vocabulary';

const nowhere: readonly Place[] = [];
const noHeadings: readonly string[] = [];

/**
 * Reads the cells of rows by field. One reader serves all rows of a register: the same text is read once, for a
 * register says "Sơn La" or "Y tế" thousands of times.
 */
export class RowReader {
  private readonly places = new Map<string, readonly Place[]>();
  private readonly shares = new Map<KeyList, Map<string, Reading<readonly Share[]>>>();
  private readonly periods = new Map<string, Period>();
  private readonly currencies = new Map<string, Reading<CurrencyCode>>();
  private readonly codes = new Map<Meanings<string>, Map<string, string | Unread>>();

  constructor(private readonly locale: string) {}

  /** '' where the cell is blank or holds a lone dash. */
  text(origin: RowOrigin, field: string): string {
    return filledText(originalCell(origin, field));
  }

  period(origin: RowOrigin, field: string): Reading<Period> {
    return this.readPeriod(originalCell(origin, field), this.locale);
  }

  money(origin: RowOrigin, field: string, currency: CurrencyCode | null): Reading<Money> {
    return readAmount(origin, field, currency, this.locale);
  }

  equivalent(origin: RowOrigin, field: string, currency: CurrencyCode, amountField: string): Reading<Money> {
    return readEquivalent(origin, field, currency, amountField, this.locale);
  }

  /** The number and the day of a decision, from two columns or from one that holds both. */
  decision(origin: RowOrigin, numberField: string, dateField: string): DecisionReading {
    const number = originalCell(origin, numberField);
    const date = originalCell(origin, dateField);
    const { columns } = origin.layout;
    return columns[numberField] !== undefined && columns[numberField] === columns[dateField]
      ? readDecisionCell(number, this.locale)
      : readDecisionCells(number, date, this.locale, this.readPeriod);
  }

  /** Start and end, from two columns or from one that holds both: "2022-2025". */
  range(origin: RowOrigin, startField: string, endField: string): RangeReading {
    const start = originalCell(origin, startField);
    const end = originalCell(origin, endField);
    const { columns } = origin.layout;
    return columns[startField] !== undefined && columns[startField] === columns[endField]
      ? readRangeCell(start, this.locale)
      : readRangeCells(start, end, this.locale, this.readPeriod);
  }

  currency(origin: RowOrigin, field: string): Reading<CurrencyCode> {
    return onceIfFilled(this.currencies, originalCell(origin, field), readCurrency);
  }

  /** One word of a codelist. */
  word<Code extends string>(origin: RowOrigin, field: string, meanings: Meanings<Code>): Reading<Code> {
    const read = (text: string) => readWord(text, meanings);
    return onceIfFilled(this.wordsOf(meanings), originalCell(origin, field), read) as Reading<Code>;
  }

  /** Several words of a codelist, separated by commas, semicolons or line breaks. */
  words<Code extends string>(
    origin: RowOrigin,
    field: string,
    meanings: Meanings<Code>,
  ): Reading<readonly Code[]> {
    const text = this.text(origin, field);
    if (text === '') return null;
    const codes: Code[] = [];
    for (const part of text.split(/[;,\n]/)) {
      if (part.trim() === '') continue;
      const code = this.code(part, meanings);
      if (code instanceof Unread) return code;
      codes.push(code);
    }
    return codes;
  }

  yesNo(origin: RowOrigin, field: string, meanings: Meanings<'yes' | 'no'>): Reading<boolean> {
    const cell = originalCell(origin, field);
    if (typeof cell === 'boolean') return cell;
    const word = this.word(origin, field, meanings);
    return word === null || word instanceof Unread ? word : word === 'yes';
  }

  /** The keys and shares of a cell, each key as the list spells it. */
  sharesOf(
    origin: RowOrigin,
    field: string,
    list: KeyList,
    headings: readonly string[] = noHeadings,
  ): Reading<readonly Share[]> {
    const known = once(this.shares, list, newMap<Reading<readonly Share[]>>);
    const read = (text: string) => readListedShares(text, list);
    const cell = originalCell(origin, field);
    return onceIfFilled(known, cell, read) ?? onceIfFilled(known, headingNaming(list, headings), read);
  }

  placesOf(origin: RowOrigin, field: string): readonly Place[] {
    return onceIfFilled(this.places, originalCell(origin, field), readPlaces) ?? nowhere;
  }

  integer(origin: RowOrigin, field: string): Reading<number> {
    const text = this.text(origin, field);
    if (text === '') return null;
    return /^[-+]?\d{1,15}$/.test(text) ? Number(text) : new Unread(text, 'not-a-number');
  }

  /** As readPeriod. What cannot be read is read each time, so that the findings of two cells stay two. */
  private readonly readPeriod: ReadPeriod = (cell, locale) => {
    if (typeof cell !== 'string') return readPeriod(cell, locale);
    const known = this.periods.get(cell);
    if (known !== undefined) return known;
    const period = readPeriod(cell, locale);
    if (typeof period === 'string') this.periods.set(cell, period);
    return period;
  };

  private code<Code extends string>(text: string, meanings: Meanings<Code>): Code | Unread {
    return once(this.wordsOf(meanings), text, () => readWord(text, meanings)) as Code | Unread;
  }

  private wordsOf(meanings: Meanings<string>): Map<string, string | Unread> {
    return once(this.codes, meanings, newMap<string | Unread>);
  }
}

function readCurrency(text: string): Reading<CurrencyCode> {
  return findCurrency(text) ?? new Unread(text, 'not-in-list');
}

function readWord<Code extends string>(text: string, meanings: Meanings<Code>): Code | Unread {
  return meanings.get(headingKey(text)) ?? new Unread(text, 'not-in-list');
}

function newMap<Value>(): Map<string, Value> {
  return new Map<string, Value>();
}

/** '' for a lone dash too. */
function filledText(cell: Cell): string {
  const text = textOf(cell);
  return text.length === 1 && isBlankText(text) ? '' : text;
}

/** Null where the cell is blank. Cells that say the same are cleaned and read once. */
function onceIfFilled<Value>(
  memory: Map<string, Value>,
  cell: Cell,
  read: (text: string) => Value,
): Value | null {
  if (cell === '') return null;
  const remembered = typeof cell === 'string' ? memory.get(cell) : undefined;
  if (remembered !== undefined) return remembered;
  const text = filledText(cell);
  if (text === '') return null;
  const value = once(memory, text, read);
  if (typeof cell === 'string') memory.set(cell, value);
  return value;
}

function once<Key, Value>(memory: Map<Key, Value>, key: Key, read: (key: Key) => Value): Value {
  const remembered = memory.get(key);
  if (remembered !== undefined) return remembered;
  const value = read(key);
  memory.set(key, value);
  return value;
}

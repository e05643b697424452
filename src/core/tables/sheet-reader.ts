import type { CurrencyCode } from '../codelists/currencies';
import type { Decimal } from '../values/decimal';
import type { Money } from '../values/money';
import type { Period } from '../values/period';
import { type ReadPeriod, readPeriod } from '../values/period';
import type { Place } from '../values/place';
import { type Reading, Unread } from '../values/unread';
import type { Cell } from '../workbook/workbook';
import { readAmount, readEquivalentBeside } from './amount-cells';
import { filledText, readCurrency, readNumber, readOnce, readWord } from './cell-readings';
import { type DecisionReading, readDecisionCell, readDecisionCells } from './decision-cells';
import { headingNaming } from './heading-name';
import { type KeyList, readListedShares } from './listed-shares';
import { type RangeReading, readRangeCell, readRangeCells } from './range-cells';
import type { ReadRow } from './read-sheets';
import type { ReadingMemory } from './reading-memory';
import type { Share } from './register';
import type { SheetLayout } from './table';
import type { Meanings } from './vocabulary';

/** Reads one field from the cells of a row. */
type FieldReader<Value> = (cells: readonly Cell[]) => Value;

/** As FieldReader, for an amount in the currency that the row names; null where it names none. */
type MoneyReader = (cells: readonly Cell[], currency: CurrencyCode | null) => Reading<Money>;

/** As FieldReader; `headings` are those that the row stands under, the nearest first. */
type SharesReader = (cells: readonly Cell[], headings?: readonly string[]) => Reading<readonly Share[]>;

/** The key of the list that headings name, the nearest first; '' where they name none. */
type HeadingNaming = (list: KeyList, headings: readonly string[]) => string;

/** Makes what reads the rows of one sheet. */
export type RowReader<Row> = (sheet: SheetReader) => ReadRow<Row>;

/**
 * Makes the readers of the fields of one sheet. Where a field stands is settled here once for all rows: a field
 * without a column costs them nothing. What a sheet lacks is read as blank.
 */
export class SheetReader {
  constructor(
    private readonly layout: SheetLayout,
    private readonly memory: ReadingMemory,
    readonly locale: string,
  ) {}

  /** '' where the cell is blank or holds a lone dash. */
  text(field: string): FieldReader<string> {
    const column = this.layout.columns[field];
    return column === undefined ? noText : (cells) => filledText(cells[column]);
  }

  /** As text, for a field in which the same names come again and again. */
  name(field: string): FieldReader<string> {
    const read = this.filled(field, this.memory.names, (text) => text);
    return (cells) => read(cells) ?? '';
  }

  period(field: string): FieldReader<Reading<Period>> {
    const { locale, readPeriodOnce } = this;
    const column = this.layout.columns[field];
    return column === undefined ? nothing : (cells) => readPeriodOnce(cells[column] ?? '', locale);
  }

  money(field: string): MoneyReader {
    const { locale } = this;
    const column = this.layout.columns[field];
    const unit = this.layout.units?.[field] ?? null;
    return column === undefined
      ? nothing
      : (cells, currency) => readAmount(cells[column] ?? '', unit, currency, locale);
  }

  /** An equivalent that has a column of its own, or stands beside the amount: "500.000 USD (11,6 tỷ đồng)". */
  equivalent(field: string, currency: CurrencyCode, amountField: string): FieldReader<Reading<Money>> {
    const { locale } = this;
    const { columns } = this.layout;
    const own = columns[field] === columns[amountField] ? nothing : this.money(field);
    const amount = columns[amountField];
    return amount === undefined
      ? (cells) => own(cells, currency)
      : (cells) => own(cells, currency) ?? readEquivalentBeside(cells[amount] ?? '', currency, locale);
  }

  /** The number and the day of a decision, from two columns or from one that holds both. */
  decision(numberField: string, dateField: string): FieldReader<DecisionReading> {
    const { locale, readPeriodOnce } = this;
    const [number, date] = [this.cell(numberField), this.cell(dateField)];
    return this.isOneColumn(numberField, dateField)
      ? (cells) => readDecisionCell(number(cells), locale)
      : (cells) => readDecisionCells(number(cells), date(cells), locale, readPeriodOnce);
  }

  /** Start and end, from two columns or from one that holds both: "2022-2025". */
  range(startField: string, endField: string): FieldReader<RangeReading> {
    const { locale, readPeriodOnce } = this;
    const [start, end] = [this.cell(startField), this.cell(endField)];
    return this.isOneColumn(startField, endField)
      ? (cells) => readRangeCell(start(cells), locale)
      : (cells) => readRangeCells(start(cells), end(cells), locale, readPeriodOnce);
  }

  currency(field: string): FieldReader<Reading<CurrencyCode>> {
    return this.filled(field, this.memory.currencies, readCurrency);
  }

  /** One word of a codelist. */
  word<Code extends string>(field: string, meanings: Meanings<Code>): FieldReader<Reading<Code>> {
    const read = (text: string) => readWord(text, meanings);
    return this.filled(field, this.memory.wordsOf(meanings), read) as FieldReader<Reading<Code>>;
  }

  /** A word of a field without a column of its own, where it stands in the column of another. */
  strayWord<Code extends string>(
    field: string,
    meanings: Meanings<Code>,
    other: string,
  ): FieldReader<Reading<Code>> {
    return this.layout.columns[field] === undefined ? this.word(other, meanings) : nothing;
  }

  /** Several words of a codelist, separated by commas, semicolons or line breaks. */
  words<Code extends string>(field: string, meanings: Meanings<Code>): FieldReader<Reading<readonly Code[]>> {
    return this.filled(field, new Map<string, readonly Code[] | Unread>(), (text) => {
      const codes: Code[] = [];
      for (const part of text.split(/[;,\n]/)) {
        if (part.trim() === '') continue;
        const code = readWord(part, meanings);
        if (code instanceof Unread) return code;
        codes.push(code);
      }
      return codes;
    });
  }

  yesNo(field: string, meanings: Meanings<'yes' | 'no'>): FieldReader<Reading<boolean>> {
    const [cell, word] = [this.cell(field), this.word(field, meanings)];
    return (cells) => {
      const answer = cell(cells);
      if (typeof answer === 'boolean') return answer;
      const read = word(cells);
      return read === null || read instanceof Unread ? read : read === 'yes';
    };
  }

  /** The keys and shares of a cell, each key as the list spells it; where it is blank, what the headings name. */
  shares(field: string, list: KeyList, naming: HeadingNaming = headingNaming): SharesReader {
    const known = this.memory.sharesOf(list);
    const read = (text: string) => readListedShares(text, list);
    const own = this.filled(field, known, read);
    let above = noHeadings;
    let named = '';
    return (cells, headings = noHeadings) => {
      const value = own(cells);
      if (value !== null || headings.length === 0) return value;
      // All rows of a group stand under the same list of headings.
      if (headings !== above) [above, named] = [headings, naming(list, headings)];
      return readOnce(named, known, read);
    };
  }

  places(field: string): FieldReader<readonly Place[]> {
    const read = this.filled(field, this.memory.places, this.memory.readPlaces);
    return (cells) => read(cells) ?? nowhere;
  }

  decimal(field: string): FieldReader<Reading<Decimal>> {
    const { locale } = this;
    const column = this.layout.columns[field];
    return column === undefined ? nothing : (cells) => readNumber(cells[column] ?? '', locale);
  }

  integer(field: string): FieldReader<Reading<number>> {
    const read = this.text(field);
    return (cells) => {
      const text = read(cells);
      if (text === '') return null;
      return /^[-+]?\d{1,15}$/.test(text) ? Number(text) : new Unread(text, 'not-a-number');
    };
  }

  /** The cell as it stands. */
  cell(field: string): FieldReader<Cell> {
    const column = this.layout.columns[field];
    return column === undefined ? noText : (cells) => cells[column] ?? '';
  }

  private filled<Value>(
    field: string,
    memory: Map<string, Value>,
    read: (text: string) => Value,
  ): FieldReader<Value | null> {
    const column = this.layout.columns[field];
    return column === undefined ? nothing : (cells) => readOnce(cells[column] ?? '', memory, read);
  }

  private isOneColumn(one: string, other: string): boolean {
    const { columns } = this.layout;
    return columns[one] !== undefined && columns[one] === columns[other];
  }

  /** As readPeriod. What cannot be read is read each time, so that the findings of two cells stay two. */
  private readonly readPeriodOnce: ReadPeriod = (cell, locale) => {
    if (typeof cell !== 'string') return readPeriod(cell, locale);
    const { periods } = this.memory;
    const known = periods.get(cell);
    if (known !== undefined) return known;
    const period = readPeriod(cell, locale);
    if (typeof period === 'string') periods.set(cell, period);
    return period;
  };
}

const noText = () => '';
const nothing = () => null;
const noHeadings: readonly string[] = [];
const nowhere: readonly Place[] = [];

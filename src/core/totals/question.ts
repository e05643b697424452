import type { CurrencyCode } from '../codelists/currencies';
import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { IsoDate } from '../values/period';
import { createConverter } from './conversion';
import type { Dimension } from './dimension';
import { aidDimensions, type DimensionName } from './dimensions';
import { type Entry, entriesOf } from './entries';
import type { CodedRow, Measure } from './measure';
import { type MeasureName, measures } from './measures';
import { type Selection, selectEntries } from './selection';
import type { Window } from './windows';

export const measureNames = Object.keys(measures) as readonly MeasureName[];
export const dimensionNames = Object.keys(aidDimensions) as readonly DimensionName[];

/** Which rows a total is of, and what of them. */
export interface TotalQuestion {
  readonly measure: MeasureName;
  /** Null for no limit on that side. Requested aid is that of the list as it stands, whatever these say. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Beside USD and VND, which every result tells. */
  readonly currency?: CurrencyCode;
  /** PCPNN where it is left out; null for all. */
  readonly funding?: Funding | null;
}

/** The rows that answer a question, and how they can be grouped. */
export interface Answer {
  readonly window: Window | null;
  readonly selection: Selection<CodedRow>;
  readonly dimensionNamed: (name: DimensionName) => Dimension<CodedRow> | null;
}

/** By what the rows of a measure can be grouped. */
export function dimensionsOf(measure: MeasureName): readonly DimensionName[] {
  const { dimensions } = measures[measure].of;
  return dimensionNames.filter((name) => name in dimensions);
}

export function answerTo(register: Register, question: TotalQuestion): Answer {
  const { of, table } = measures[question.measure];
  return answerBy(register, of as unknown as AnyMeasure, question, table === 'calls');
}

/** A measure with its kind of row and its dimensions forgotten, which never leave this file apart. */
type AnyMeasure = Measure<CodedRow, string>;

function answerBy(
  register: Register,
  measure: AnyMeasure,
  { from, to, currency, funding = 'pcpnn' }: TotalQuestion,
  isTimeless: boolean,
): Answer {
  const window = isTimeless ? null : windowOf(from, to);
  const converter = createConverter(register.rates.rows, register.settings);
  const entries = entriesOf(register, measure, converter, currency);
  return {
    window,
    selection: selectBy(measure, entries, window, funding),
    dimensionNamed: (name) => measure.dimensions[name] ?? null,
  };
}

export function selectBy<Row extends CodedRow>(
  { positionOf }: Pick<Measure<Row, string>, 'positionOf'>,
  entries: readonly Entry<Row>[],
  window: Window | null,
  funding: Funding | null,
): Selection<Row> {
  return positionOf === undefined
    ? selectEntries(entries, { window, funding })
    : selectEntries(entries, { window, funding }, ({ row }, within) => positionOf(row, within));
}

function windowOf(from: IsoDate | null, to: IsoDate | null): Window {
  return { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
}

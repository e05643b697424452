import type { CurrencyCode } from '../codelists/currencies';
import type { Funding } from '../codelists/words';
import type { Register } from '../tables/register';
import type { IsoDate } from '../values/period';
import { createConverter } from './conversion';
import type { Grouping } from './dimension';
import { aidDimensions, type DimensionName } from './dimensions';
import { type Entry, entryMaker } from './entries';
import type { CodedRow, LeftOut, Measure } from './measure';
import { type MeasureName, measures } from './measures';
import { type CountedEntry, type PositionIn, whyLeftOut } from './selection';
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

/** What becomes of the rows of a measure, one by one. */
export interface Visitor {
  readonly counted: (entry: CountedEntry<CodedRow>) => void;
  readonly leftOut: (entry: Entry<CodedRow>, why: LeftOut) => void;
}

/** By what the rows of a measure can be grouped. */
export function dimensionsOf(measure: MeasureName): readonly DimensionName[] {
  const { dimensions } = measures[measure].of;
  return dimensionNames.filter((name) => name in dimensions);
}

/** Null where the rows of the measure cannot be grouped so. */
export function groupingOf(
  register: Register,
  question: TotalQuestion,
  name: DimensionName,
): Grouping<CodedRow> | null {
  const dimension = anyMeasure(question.measure).dimensions[name];
  return dimension === undefined ? null : dimension.prepare(register, windowOf(question));
}

/** Shows every row of the measure to the visitor and keeps none, for a register may have 100,000 of them. */
export function visitAnswer(register: Register, question: TotalQuestion, visitor: Visitor): void {
  const measure = anyMeasure(question.measure);
  const { currency, funding = 'pcpnn' } = question;
  const converter = createConverter(register.rates.rows, register.settings);
  const entryOf = entryMaker(register, measure, converter, currency);
  const positionIn = positionsOf(measure);
  const isAnyTime = question.from === null && question.to === null && positionIn === undefined;
  const asked = { window: isAnyTime ? null : windowOf(question), funding };
  for (const row of measure.rowsOf(register)) {
    const entry = entryOf(row);
    const why = whyLeftOut(entry, asked, positionIn);
    if (why === null) visitor.counted(entry as CountedEntry<CodedRow>);
    else visitor.leftOut(entry, why);
  }
}

/** Where rows stand to a window; undefined where the period decides in which their amounts count. */
export function positionsOf({ positionOf, lifetimeOf }: AnyMeasure): PositionIn<CodedRow> | undefined {
  return positionOf && lifetimeOf !== null
    ? ({ row }, window) => positionOf(lifetimeOf(row), window)
    : undefined;
}

/** A measure with its kind of row and its dimensions forgotten, which only ever meet rows of its own. */
export type AnyMeasure = Measure<CodedRow, string>;

export function anyMeasure(name: MeasureName): AnyMeasure {
  return measures[name].of as unknown as AnyMeasure;
}

function windowOf({ measure, from, to }: TotalQuestion): Window | null {
  if (measures[measure].table === 'calls') return null;
  return { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
}

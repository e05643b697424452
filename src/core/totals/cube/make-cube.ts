import type { Register } from '../../tables/register';
import type { RowOrigin } from '../../tables/table';
import type { Period } from '../../values/period';
import { type Converter, createConverter } from '../conversion';
import type { DimensionName } from '../dimensions';
import { type Entry, entriesOf } from '../entries';
import type { CodedRow } from '../measure';
import { type MeasureName, measures } from '../measures';
import { type AnyMeasure, anyMeasure, dimensionsOf, measureNames } from '../question';
import { packColumn, packedText } from './columns';
import type { Cube, CubeFacts, CubePart, CubeRows } from './cube';
import { cubeDimension, isOfRows } from './cube-dimension';
import { NumberedList } from './numbered-list';

/** What lines are called, for each dimension. */
export type NamesOfLines = (dimension: DimensionName) => (key: string) => string;

/** Of every sheet that the register has; `namesOf` tells them in the reader's language. */
export function makeCube(register: Register, namesOf: NamesOfLines): Cube {
  const converter = createConverter(register.rates.rows, register.settings);
  const lists = {
    sheets: new NumberedList<string>(),
    periods: new NumberedList<Period>(),
    titles: new NumberedList<string>(),
  };
  const parts = (['aid', 'flows', 'calls'] as const)
    .filter((table) => register[table].layouts.length > 0)
    .map((table) => partOf(table, { register, converter, lists, namesOf }));
  return { parts, sheets: lists.sheets.all, periods: lists.periods.all, titles: lists.titles.all };
}

interface Making {
  readonly register: Register;
  readonly converter: Converter;
  readonly lists: Lists;
  readonly namesOf: NamesOfLines;
}

interface Lists {
  readonly sheets: NumberedList<string>;
  readonly periods: NumberedList<Period>;
  readonly titles: NumberedList<string>;
}

function partOf(table: CubePart['table'], { register, converter, lists, namesOf }: Making): CubePart {
  const names = measureNames.filter((name) => measures[name].table === table);
  const amounts: AnyMeasure[] = [];
  const rows = new NumberedList<CodedRow>();
  const facts: CubeFacts[] = [];
  const placeOfFacts = (name: MeasureName): number => {
    const measure = anyMeasure(name);
    const known = amounts.findIndex((one) => one.read === measure.read && one.rowsOf === measure.rowsOf);
    if (known >= 0) return known;
    amounts.push(measure);
    facts.push(factsOf(entriesOf(register, measure, converter), rows, lists));
    return facts.length - 1;
  };
  const listed = names.map((name) => ({ name, facts: placeOfFacts(name), counts: measures[name].counts }));
  const [first] = names;
  const grouped = first === undefined ? [] : dimensionsOf(first).filter(isOfRows);
  return {
    table,
    measures: listed,
    rows: rowsOf(rows.all, first === undefined ? null : anyMeasure(first), lists),
    facts,
    dimensions: grouped.map((name) =>
      cubeDimension(name, {
        register,
        rows: rows.all,
        nameOf: namesOf(name),
        measure: anyMeasure(first ?? 'committed'),
      }),
    ),
  };
}

function factsOf(
  entries: readonly Entry<CodedRow>[],
  rows: NumberedList<CodedRow>,
  { periods }: Lists,
): CubeFacts {
  const origins = new NumberedList<RowOrigin>();
  const column = (read: (entry: Entry<CodedRow>) => string | number) => packColumn(entries.map(read));
  return {
    row: column(({ row }) => rows.numberOf(row)),
    items: column(({ items }) => items),
    period: column(({ period }) => (period === null ? '' : periods.numberOf(period))),
    leftOut: column(({ leftOut }) => leftOut?.reason ?? ''),
    of: column(({ of }) => (of === undefined ? '' : of === null ? '-' : origins.numberOf(of))),
    usd: column(({ usd }) => (usd === null ? '' : String(usd))),
    vnd: column(({ vnd }) => (vnd === null ? '' : String(vnd))),
  };
}

/** A title longer than this is cut: it says which row it is, and the row itself is one click away. */
const longestTitle = 90;

function rowsOf(rows: readonly CodedRow[], measure: AnyMeasure | null, lists: Lists): CubeRows {
  const lives = rows.map((row) => measure?.lifetimeOf?.(row) ?? null);
  const column = (read: (row: CodedRow) => string | number) => packColumn(rows.map(read));
  const period = (read: (life: NonNullable<(typeof lives)[number]>) => Period | null) =>
    packColumn(
      lives.map((life) => {
        const found = life === null ? null : read(life);
        return found === null ? '' : lists.periods.numberOf(found);
      }),
    );
  return {
    sheet: column(({ origin }) => lists.sheets.numberOf(origin.layout.sheet)),
    row: column(({ origin }) => origin.row),
    code: column(({ code }) => packedText(code)),
    title: column(({ nameVi, nameEn }) => lists.titles.numberOf(shortened(nameVi || nameEn))),
    funding: column((row) => measure?.fundingOf(row) ?? ''),
    approved: period(({ approved }) => approved),
    decided: period(({ decided }) => decided),
    end: period(({ end }) => end),
    hasEnded: packColumn(lives.map((life) => (life?.hasEnded === true ? 1 : ''))),
  };
}

function shortened(title: string): string {
  const letters = Array.from(title);
  return letters.length <= longestTitle ? title : `${letters.slice(0, longestTitle - 1).join('')}…`;
}

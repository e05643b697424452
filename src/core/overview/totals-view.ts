import { labelOf } from '../formula/totals-table';
import type { Language } from '../languages/language';
import type { Register } from '../tables/register';
import { measures } from '../totals/measures';
import { percentages } from '../totals/percentages';
import {
  type DimensionName,
  dimensionNames,
  dimensionsOf,
  type MeasureName,
  measureNames,
  type TotalByQuestion,
  type TotalByResult,
} from '../totals/total-by';
import type { SpecialLine, TotalLine, TotalsResult } from '../totals/totals';
import { programmeOf, wholeReportingYear } from '../totals/windows';
import type { IsoDate } from '../values/period';
import type { LanguageCode } from '../workbook/workbook';

/** One table of totals as a person chooses and reads it. Amounts are decimal strings. */
export interface TotalsView {
  readonly measure: MeasureName;
  readonly dimension: DimensionName;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lines: readonly ViewLine[];
  readonly total: ViewLine;
  /** What became of every row, in words; the counted ones first. */
  readonly buckets: readonly { readonly caption: string; readonly rows: number }[];
  readonly rows: { readonly read: number; readonly counted: number; readonly toReview: number };
  /** The sentences of the office's report. */
  readonly sentences: { readonly [Code in LanguageCode]: readonly string[] };
  readonly asOf: IsoDate;
}

export interface ViewLine {
  readonly label: string;
  readonly special: SpecialLine | null;
  readonly items: number;
  readonly usd: string;
  readonly vnd: string;
  /** Percent of the whole with one decimal, in each currency. */
  readonly shareUsd: string;
  readonly shareVnd: string;
}

/** What can be asked, from the lists of the core, with captions in the reader's language. */
export interface OfferedTotals {
  readonly measures: readonly {
    readonly name: MeasureName;
    readonly caption: string;
    readonly dimensions: readonly DimensionName[];
  }[];
  readonly dimensions: readonly { readonly name: DimensionName; readonly caption: string }[];
  readonly windows: readonly OfferedWindow[];
}

export interface OfferedWindow {
  readonly kind: 'reporting-year' | 'programme' | 'year';
  readonly year: number | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function totalsView(
  register: Register,
  { from, to, ...question }: TotalByQuestion & { readonly from: IsoDate; readonly to: IsoDate },
  { table, buckets }: TotalByResult,
  result: TotalsResult,
  {
    code,
    languages,
  }: { readonly code: LanguageCode; readonly languages: Readonly<Record<LanguageCode, Language>> },
): TotalsView {
  const { sheets } = languages[code];
  const shares = {
    usd: percentages(table.lines.map(({ usd }) => minor(usd))),
    vnd: percentages(table.lines.map(({ vnd }) => minor(vnd))),
  };
  const line = (one: TotalLine, shareUsd: string, shareVnd: string): ViewLine => ({
    label: labelOf(one, register, { dimension: question.dimension, language: code }),
    special: one.special,
    items: one.items,
    usd: one.usd,
    vnd: one.vnd,
    shareUsd,
    shareVnd,
  });
  const { buckets: aidBuckets, callBuckets, flowBuckets } = sheets.totals;
  const captions: Readonly<Record<string, string>> = {
    aid: aidBuckets,
    calls: callBuckets,
    flows: flowBuckets,
  }[measures[question.measure].table];
  const rowsIn = (...names: readonly string[]) =>
    buckets.reduce((sum, { name, rows }) => (names.includes(name) ? sum + rows : sum), 0);
  return {
    ...question,
    from,
    to,
    lines: table.lines.map((one, index) => line(one, shares.usd[index] ?? '0.0', shares.vnd[index] ?? '0.0')),
    total: line(table.total, wholeOf(shares.usd), wholeOf(shares.vnd)),
    buckets: buckets.map(({ name, rows }) => ({ caption: captions[name] ?? name, rows })),
    rows: {
      read: buckets.reduce((sum, { rows }) => sum + rows, 0),
      counted: rowsIn('counted'),
      toReview: rowsIn('unreadable', 'not-converted'),
    },
    sentences: {
      vi: languages.vi.sheets.totals.reportSentences(result, register.settings),
      en: languages.en.sheets.totals.reportSentences(result, register.settings),
    },
    asOf: result.headline.asOf,
  };
}

export function offeredTotals(register: Register, result: TotalsResult, words: Language): OfferedTotals {
  const { functions } = words;
  return {
    measures: measureNames
      .filter((name) => register[measures[name].table].layouts.length > 0)
      .map((name) => ({
        name,
        caption: capitalised(functions.measures[name][0]),
        dimensions: dimensionsOf(name),
      })),
    dimensions: dimensionNames.map((name) => ({ name, caption: capitalised(functions.dimensions[name][0]) })),
    windows: windowsOf(register, result),
  };
}

/** The reporting year, the programme, then each calendar year with aid, the latest first. */
function windowsOf({ settings }: Register, { headline, byYear }: TotalsResult): readonly OfferedWindow[] {
  const years = byYear.lines.flatMap(({ key }) => (/^\d{4}$/.test(key) ? [Number(key)] : []));
  const { reportingYear } = headline;
  return [
    { kind: 'reporting-year', year: reportingYear, ...wholeReportingYear(reportingYear, settings) },
    { kind: 'programme', year: null, ...programmeOf(settings) },
    ...years
      .reverse()
      .map((year): OfferedWindow => ({ kind: 'year', year, from: `${year}-01-01`, to: `${year}-12-31` })),
  ];
}

function wholeOf(shares: readonly string[]): string {
  return shares.some((share) => share !== '0.0') ? '100.0' : '0.0';
}

function minor(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Language } from '../languages/language';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { type AskedMeasure, measures } from '../totals/measures';
import { dimensionNames, dimensionsOf, measureNames } from '../totals/question';
import type { TotalsResult } from '../totals/totals';
import { programmeOf, wholeReportingYear } from '../totals/windows';
import { capitalised } from '../values/capitalised';
import type { IsoDate } from '../values/period';

/** What can be asked, from the lists of the core, with captions in the reader's language. */
export interface OfferedTotals {
  readonly measures: readonly OfferedMeasure[];
  readonly dimensions: readonly { readonly name: DimensionName; readonly caption: string }[];
  readonly windows: readonly OfferedWindow[];
}

export interface OfferedMeasure {
  readonly name: AskedMeasure;
  readonly caption: string;
  readonly dimensions: readonly DimensionName[];
}

export interface OfferedWindow {
  readonly kind: 'reporting-year' | 'programme' | 'year';
  readonly year: number | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function offeredTotals(register: Register, result: TotalsResult, words: Language): OfferedTotals {
  const { functions } = words;
  const offered = measureNames
    .filter((name) => register[measures[name].table].layouts.length > 0)
    .map((name) => ({ name, dimensions: dimensionsOf(name) }))
    .flatMap((one): readonly Omit<OfferedMeasure, 'caption'>[] =>
      one.name === 'disbursed' ? [one, { ...one, name: 'disbursed-share' }] : [one],
    );
  return {
    measures: offered.map((one) => ({ ...one, caption: capitalised(functions.measures[one.name][0]) })),
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

import type { Language } from '../languages/language';
import type { Register } from '../tables/register';
import type { Cube, CubePart } from '../totals/cube/cube';
import { makeCube } from '../totals/cube/make-cube';
import { lineNames } from '../totals/line-names';
import type { TotalsResult } from '../totals/totals';
import { type Window, wholeReportingYear } from '../totals/windows';
import type { IsoDate } from '../values/period';
import type { LanguageCode } from '../workbook/workbook';
import { type OfferedTotals, offeredTotals } from './offered-totals';

/** All that a page needs to make any table of totals by itself. */
export interface TotalsSource {
  readonly offered: OfferedTotals;
  /** The window that is shown first. */
  readonly usual: Window;
  readonly cube: Cube;
  /** What became of rows, in words. */
  readonly buckets: { readonly [Table in CubePart['table']]: Readonly<Record<string, string>> };
  /** The sentences of the office's report. */
  readonly sentences: { readonly [Code in LanguageCode]: readonly string[] };
  readonly asOf: IsoDate;
}

export function totalsSource(
  register: Register,
  result: TotalsResult,
  code: LanguageCode,
  languages: Readonly<Record<LanguageCode, Language>>,
): TotalsSource {
  const words = languages[code];
  const { buckets, flowBuckets, callBuckets } = words.sheets.totals;
  return {
    offered: offeredTotals(register, result, words),
    usual: wholeReportingYear(result.headline.reportingYear, register.settings),
    cube: makeCube(register, (dimension) => {
      const nameOf = lineNames(dimension, register, words, code);
      return (key) => nameOf({ key, special: null });
    }),
    buckets: { aid: buckets, flows: flowBuckets, calls: callBuckets },
    sentences: {
      vi: languages.vi.sheets.totals.reportSentences(result, register.settings),
      en: languages.en.sheets.totals.reportSentences(result, register.settings),
    },
    asOf: result.headline.asOf,
  };
}

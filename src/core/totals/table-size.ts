import type { CurrencyCode } from '../codelists/currencies';
import type { Register } from '../tables/register';
import type { IsoDate } from '../values/period';
import type { DimensionName } from './dimensions';
import { type AskedMeasure, measureOf, measures } from './measures';
import { ofCommittedYear } from './of-committed-year';
import { totalBy } from './total-by';

interface Asked {
  readonly measure: AskedMeasure;
  readonly dimension: DimensionName;
  readonly currency: CurrencyCode;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How many cells the table of AID_BY fills, its headings and total with it. */
export function tableSize(
  register: Register,
  { measure, ...question }: Asked,
): { readonly rows: number; readonly columns: number } {
  const counts = measures[measureOf(measure)].counts;
  if (measure === 'disbursed-share')
    return { rows: ofCommittedYear(register, question).length + 1, columns: 4 };
  const lines = totalBy(register, { ...question, measure })?.table.lines.length ?? 0;
  return { rows: lines + 2, columns: counts ? 2 : 4 };
}

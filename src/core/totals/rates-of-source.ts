import type { RateRow } from '../tables/register';
import { foldAccents } from '../values/vietnamese-text';

/**
 * The rates of the source that the office goes by; all of them where it names none, or one that no rate is of, which
 * a finding then tells.
 */
export function ratesOfSource(rows: readonly RateRow[], source: string): readonly RateRow[] {
  if (source === '') return rows;
  const ofSource = rows.filter((row) => isRateOf(source, row));
  return ofSource.length === 0 ? rows : ofSource;
}

/** Accents and case aside: "kho bac" is of "Kho bạc Nhà nước, TB 2114/TB-KBNN". */
export function isRateOf(source: string, row: RateRow): boolean {
  return foldAccents(row.source).includes(foldAccents(source));
}

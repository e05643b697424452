import { groupedBy } from '../values/grouped-by';
import type { Settings } from '../workbook/settings';
import type { Finding } from './finding';

/** From this many rows on, and this share of them, a finding is true of the column and no longer of rows. */
type Limits = Pick<Settings, 'column_note_rows' | 'column_note_share'>;

/**
 * Makes one note of findings of one rule that fill a whole column. Findings that block something stay one by
 * one, for each of them names a row that the totals or the list leave out.
 */
export function wholeColumns(
  findings: readonly Finding[],
  rowsIn: ReadonlyMap<string, number>,
  headingOf: (finding: Finding) => string | null,
  { column_note_rows: fewestRows, column_note_share: leastShare }: Limits,
): readonly Finding[] {
  if (findings.length < fewestRows) return findings;
  const columns = groupedBy(findings, ({ field, sheet }) => `${field}\n${sheet}`);
  return [...columns.values()].flatMap((column) => {
    const [first] = column;
    if (column.length < fewestRows) return column;
    const share = (column.length * 100) / (rowsIn.get(first.sheet) ?? 0);
    if (share < leastShare || !ofRowsThatBlockNothing(column)) return column;
    return [{ ...first, row: null, cell: headingOf(first), code: '', fix: null, rows: column.length }];
  });
}

function ofRowsThatBlockNothing(column: readonly Finding[]): boolean {
  return column.every(({ blocks, row }) => blocks === null && row !== null);
}

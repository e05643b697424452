import type { Register } from '../tables/register';
import { originalCell } from '../tables/table';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { judgeOf, type OriginalRow } from './judge';
import { tablesOf } from './layouts';

/** Which rows of a sheet, counted from 1, ends included. */
export interface RowSpan {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** Rows that were judged by themselves, without the rest of the register. */
export interface CheckedRows {
  /** The codes of all rows of the span that have one, good or not. */
  readonly codes: readonly string[];
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/**
 * Judges some rows by the rules that look at one row, cell or reading: what a person has just typed. Rules that compare
 * rows wait for the whole check, and so does a blank sector, which a heading further up may fill.
 */
export function checkRows(register: Register, { sheet, first, last }: RowSpan): CheckedRows {
  const findings: Finding[] = [];
  const codes: string[] = [];
  let rows = 0;
  for (const [, table] of tablesOf(register)) {
    const layout = table.layouts.find((one) => one.sheet === sheet);
    if (layout === undefined) continue;
    const judge = judgeOf(layout, register, (rule, report) => {
      const finding = rule.id === 'missing-sector' ? null : findingOf(rule, report);
      if (finding !== null) findings.push(finding);
    });
    for (const row of table.rows) {
      const { origin } = row;
      if (origin === null || origin.layout !== layout || origin.row < first || origin.row > last) continue;
      rows += 1;
      const code = String(originalCell(origin, 'code'));
      if (code !== '') codes.push(code);
      judge(row as OriginalRow);
    }
  }
  return { codes, rows, findings };
}

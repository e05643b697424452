import type { RowOrigin, SheetLayout } from '../tables/table';
import { Unread } from '../values/unread';
import { type AnyRowRule, type AnyRule, cellRules, readingRules, rowRules } from './any-rule';
import type { AnyRow, Facts, PlacedReport, RuleContext } from './rule';

export type Report = (rule: AnyRule, report: PlacedReport<Facts>) => void;

export type OriginalRow = AnyRow & { readonly origin: RowOrigin };

/** Whether a sheet has the columns that a rule needs, and one that it may read. */
export function canRun(rule: AnyRowRule, { kind, columns }: SheetLayout): boolean {
  const has = (field: string) => columns[field] !== undefined;
  return (
    rule.tables.includes(kind) &&
    rule.columns.every(has) &&
    (rule.columns.length > 0 || (rule.optional ?? []).some(has))
  );
}

/** Judges the rows of one sheet by every rule that looks at one row, one cell or one reading. */
export function judgeOf(
  layout: SheetLayout,
  context: RuleContext,
  report: Report,
  isChosen: (rule: AnyRule) => boolean = () => true,
): (row: OriginalRow) => void {
  const applicable = rowRules.filter((rule) => isChosen(rule) && canRun(rule, layout));
  const ofCells = cellRules.filter(isChosen);
  const ofReadings = readingRules.filter(isChosen);
  const columns = ofCells.length === 0 ? [] : columnsOnce(layout);
  const faultless = new Set<string>();
  return (row) => {
    const { origin } = row;
    for (const rule of applicable) {
      const reports = rule.check(row as never, context);
      if (reports !== null) for (const one of reports) report(rule, { layout, origin, ...one });
    }
    judgeTexts(origin, columns, ofCells, report, faultless);
    judgeReadings(row, ofReadings, report);
  };
}

interface TextColumn {
  readonly field: string;
  readonly column: number;
}

/** A column that several fields are read from is judged once. */
function columnsOnce({ columns }: SheetLayout): readonly TextColumn[] {
  const fields = new Map<number, string>();
  for (const [field, column] of Object.entries(columns)) {
    if (column !== undefined && !fields.has(column)) fields.set(column, field);
  }
  return [...fields].map(([column, field]) => ({ field, column }));
}

function judgeTexts(
  origin: RowOrigin,
  columns: readonly TextColumn[],
  rules: typeof cellRules,
  report: Report,
  faultless: Set<string>,
): void {
  for (const { field, column } of columns) {
    const cell = origin.cells[column];
    if (typeof cell !== 'string' || cell === '' || faultless.has(cell)) continue;
    if (isFaultless(cell, field, origin, rules, report)) remember(faultless, cell);
  }
}

function isFaultless(
  text: string,
  field: string,
  origin: RowOrigin,
  rules: typeof cellRules,
  report: Report,
): boolean {
  let faults = 0;
  for (const rule of rules) {
    const found = rule.check(text);
    if (found === null) continue;
    faults += 1;
    report(rule, { layout: origin.layout, origin, field, ...found });
  }
  return faults === 0;
}

/** A register says the same words in thousands of cells: a text without a fault is judged once. */
function remember(faultless: Set<string>, text: string): void {
  if (text.length > longestRemembered) return;
  if (faultless.size >= mostRemembered) faultless.clear();
  faultless.add(text);
}

const longestRemembered = 60;
const mostRemembered = 5_000;

function judgeReadings(row: OriginalRow, rules: typeof readingRules, report: Report): void {
  let before: unknown = null;
  for (const field in row) {
    const value: unknown = row[field as keyof OriginalRow];
    // What one cell says to two fields is unread once.
    if (value instanceof Unread && value !== before) judgeReading(value, field, row, rules, report);
    if (value instanceof Unread) before = value;
  }
}

function judgeReading(
  unread: Unread,
  field: string,
  row: OriginalRow,
  rules: typeof readingRules,
  report: Report,
): void {
  for (const rule of rules) {
    const facts = rule.check(unread, field, row);
    if (facts !== null) report(rule, { layout: row.origin.layout, origin: row.origin, field, facts });
  }
}

import { amountPartsOf } from '../values/amount-parts';
import { readDecisionText } from '../values/decision-text';
import { readPeriod } from '../values/period';
import { readPeriodRange } from '../values/period-range';
import { splitEquivalent } from '../values/stated-equivalent';
import { Unread } from '../values/unread';
import { foldAccents } from '../values/vietnamese-text';
import type { Cell } from '../workbook/workbook';
import type { TableKind } from './table';

type Columns = Readonly<Record<string, number>>;
type Rows = readonly (readonly Cell[])[];

/**
 * Lets a field without a column of its own be read from a column whose cells hold it too: the date beside the number
 * of a decision, the end beside the start, the equivalent beside the amount.
 */
export function shareColumns(kind: TableKind, columns: Columns, rows: Rows): Columns {
  const shared: Record<string, number> = { ...columns };
  if (kind === 'aid') moveAmounts(shared, rows);
  for (const { field, beside, isHeld } of companions[kind] ?? []) {
    const column = shared[beside];
    if (shared[field] !== undefined || column === undefined) continue;
    if (sample(rows, column).some((cell) => typeof cell === 'string' && isHeld(cell))) shared[field] = column;
  }
  return shared;
}

interface Companion {
  readonly field: string;
  readonly beside: string;
  readonly isHeld: (text: string) => boolean;
}

const isDecision = (text: string) => readDecisionText(text, '') !== null;

const companions: { readonly [Kind in TableKind]?: readonly Companion[] } = {
  aid: [
    { field: 'decisionDate', beside: 'decisionNo', isHeld: isDecision },
    { field: 'decisionNo', beside: 'decisionDate', isHeld: isDecision },
    { field: 'end', beside: 'start', isHeld: isRange },
    { field: 'start', beside: 'end', isHeld: isRange },
    { field: 'grantUsd', beside: 'grant', isHeld: (text) => hasEquivalent(text, 'USD') },
    { field: 'grantVnd', beside: 'grant', isHeld: (text) => hasEquivalent(text, 'VND') },
  ],
  decisions: [
    { field: 'date', beside: 'number', isHeld: isDecision },
    { field: 'number', beside: 'date', isHeld: isDecision },
  ],
  calls: [
    { field: 'end', beside: 'start', isHeld: isRange },
    { field: 'start', beside: 'end', isHeld: isRange },
  ],
};

function isRange(text: string): boolean {
  if (!/\d{4}/.test(text)) return false;
  const range = readPeriodRange(text);
  return range !== null && !(range instanceof Unread) && readPeriod(text, '') instanceof Unread;
}

function hasEquivalent(text: string, currency: 'USD' | 'VND'): boolean {
  return (splitEquivalent(text)?.equivalents ?? []).some(
    (part) => amountPartsOf(foldAccents(part))?.currency?.code === currency,
  );
}

/** "Nguyên tệ" may head the currencies or the amounts; an amount in dollars or đồng alone is the commitment. */
function moveAmounts(columns: Record<string, number>, rows: Rows): void {
  const { currency } = columns;
  if (currency !== undefined && sample(rows, currency).every((cell) => typeof cell === 'number')) {
    if (sample(rows, currency).length > 0) {
      delete columns.currency;
      if (columns.grant === undefined) columns.grant = currency;
    }
  }
}

/** The filled cells of a column among the first rows. */
function sample(rows: Rows, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const row of rows.slice(0, rowsSampled)) {
    const cell = row[column];
    if (cell !== undefined && cell !== '') cells.push(cell);
  }
  return cells;
}

const rowsSampled = 300;

import type { SkipReason } from '../core/languages/interface-words';
import type { ChangedCell } from '../core/state/undo-steps';
import type { Cell } from '../core/workbook/workbook';
import { cellsNow, reasonToSkip } from './cells-now';
import { dayReader } from './date-cells';
import { Fault } from './fault';
import { richText } from './rich-text';
import type { Range, Sheet } from './services';
import { activeSpreadsheet } from './spreadsheet';

/** One cell, what it is thought to hold and what it is to hold. */
export type WantedChange = Omit<ChangedCell, 'format'> & {
  /** A format to put back; null to take what the new value needs. */
  readonly format: string | null;
};

export interface PlannedChanges {
  readonly changes: readonly PlannedChange[];
  readonly skipped: readonly { readonly change: WantedChange; readonly reason: SkipReason }[];
}

interface PlannedChange extends ChangedCell {
  /** The format to be set with the value; null to leave it. */
  readonly newFormat: string | null;
}

/**
 * Reads the cells again and leaves out those that are not to be changed, each with the reason; refuses where all are
 * protected. Writes nothing.
 */
export function planChanges(wanted: readonly WantedChange[]): PlannedChanges {
  const dayOf = dayReader(activeSpreadsheet().getSpreadsheetTimeZone());
  const changes: PlannedChange[] = [];
  const skipped: { change: WantedChange; reason: SkipReason }[] = [];
  for (const [name, ofSheet] of bySheet(wanted)) {
    const cells = cellsNow(name, ofSheet);
    for (const change of ofSheet) {
      const cell = cells?.at(change);
      const reason = reasonToSkip(cell, change, dayOf);
      if (cell === undefined || reason !== null) skipped.push({ change, reason: reason ?? 'gone' });
      else changes.push(planned(change, cell.format));
    }
  }
  const [first] = skipped;
  if (first !== undefined && changes.length === 0 && skipped.every(({ reason }) => reason === 'protected')) {
    throw new Fault('sheet-protected', first.change.sheet);
  }
  return { changes, skipped };
}

/** Writes each run of cells that stand below one another in one call. */
export function writeChanges(changes: readonly PlannedChange[]): void {
  for (const [name, ofSheet] of bySheet(changes)) {
    const sheet = activeSpreadsheet().getSheetByName(name);
    if (sheet === null) continue;
    for (const run of runsOf(ofSheet)) writeRun(sheet, run);
  }
}

/** Texts go in as texts, whatever they begin with; a blank, a number or a day as what it is. */
function writeRun(sheet: Sheet, run: readonly PlannedChange[]): void {
  const [first] = run;
  if (first === undefined) return;
  const range = sheet.getRange(first.row, first.column, run.length, 1);
  if (first.newFormat !== null) range.setNumberFormats(run.map(({ newFormat }) => [newFormat ?? '']));
  if (isText(first.after)) writeTexts(range, run);
  else range.setValues(run.map(({ after }) => [typeof after === 'object' ? serialOf(after.date) : after]));
}

function writeTexts(range: Range, run: readonly PlannedChange[]): void {
  range.setRichTextValues(run.map(({ after }) => [richText(String(after))]));
}

/** Runs of neighbours in a column that are written in the same way. */
function runsOf(changes: readonly PlannedChange[]): readonly (readonly PlannedChange[])[] {
  const sorted = [...changes].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: PlannedChange[][] = [];
  for (const change of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && follows(last, change)) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function follows(last: PlannedChange, next: PlannedChange): boolean {
  return (
    next.column === last.column &&
    next.row === last.row + 1 &&
    isText(next.after) === isText(last.after) &&
    (next.newFormat === null) === (last.newFormat === null)
  );
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '';
}

function planned({ format: wanted, ...change }: WantedChange, format: string): PlannedChange {
  const newFormat = wanted ?? formatFor(change.after, format);
  return { ...change, format: newFormat === null ? null : format, newFormat };
}

/** A cell of plain text would take a number or a day as text; a day in another format would look like a number. */
function formatFor(after: Cell, format: string): string | null {
  if (typeof after === 'object') return /[dy]/i.test(format) ? null : 'dd/mm/yyyy';
  if (typeof after !== 'number' || format !== '@') return null;
  return Number.isInteger(after) ? '#,##0' : '#,##0.00';
}

/** Days are written as the number that the sheet keeps, which no time zone can move. */
function serialOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayLength + daysUntil1970;
}

const dayLength = 86_400_000;
const daysUntil1970 = 25_569;

function bySheet<Change extends { readonly sheet: string }>(
  changes: readonly Change[],
): ReadonlyMap<string, readonly Change[]> {
  const sheets = new Map<string, Change[]>();
  for (const change of changes) {
    const known = sheets.get(change.sheet);
    if (known === undefined) sheets.set(change.sheet, [change]);
    else known.push(change);
  }
  return sheets;
}

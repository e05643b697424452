import type { Cell } from '../workbook/workbook';

/** A change of cells that can be taken back while the cells still hold what was written. */
export interface UndoStep {
  /** yyyy-mm-dd hh:mm in the spreadsheet's time zone */
  readonly at: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
  /** The number format that had to give way; null where it stayed. */
  readonly format: string | null;
}

/** The steps with some more cells: as a new step, or in the last one where that is the one begun at `into`. */
export function addUndoCells(
  steps: readonly UndoStep[],
  cells: readonly ChangedCell[],
  { at, into }: { readonly at: string; readonly into: string | null },
): readonly UndoStep[] {
  const last = steps[steps.length - 1];
  if (last === undefined || last.at !== into || last.cells.length + cells.length > mostCells) {
    return [...steps, { at, cells }];
  }
  return [...steps.slice(0, -1), { at: last.at, cells: [...last.cells, ...cells] }];
}

/** The steps where of the last one only these cells are left. */
export function leaveUndoCells(
  steps: readonly UndoStep[],
  left: readonly ChangedCell[],
): readonly UndoStep[] {
  const last = steps[steps.length - 1];
  const before = steps.slice(0, -1);
  return last === undefined || left.length === 0 ? before : [...before, { ...last, cells: left }];
}

/** The last steps, newest last; a step that is too large for one cell is kept in several facts. */
export function undoFacts(steps: readonly UndoStep[]): string[][] {
  return recent(steps).flatMap(({ at, cells }, index) =>
    chunks(cells).map((chunk, piece) => [
      `${prefix}${index + 1}.${piece + 1}`,
      JSON.stringify({ step: index + 1, at, cells: chunk }),
    ]),
  );
}

export function isUndoFact(name: string): boolean {
  return name.startsWith(prefix);
}

/** Steps that were damaged by hand are not there: what cannot be told cannot be taken back. */
export function readUndoFacts(facts: readonly unknown[]): readonly UndoStep[] {
  const steps = new Map<number, { at: string; cells: ChangedCell[] }>();
  for (const fact of facts) {
    if (!isPiece(fact)) continue;
    const known = steps.get(fact.step);
    if (known === undefined) steps.set(fact.step, { at: fact.at, cells: [...fact.cells] });
    else known.cells.push(...fact.cells);
  }
  return [...steps].sort(([one], [other]) => one - other).map(([, step]) => step);
}

const prefix = 'undo ';
const mostSteps = 10;
const mostCells = 20_000;
const longestFact = 40_000;

/** The oldest steps go first; the newest one always stays. */
function recent(steps: readonly UndoStep[]): readonly UndoStep[] {
  const kept: UndoStep[] = [];
  let cells = 0;
  for (const step of [...steps].reverse()) {
    cells += step.cells.length;
    if (kept.length > 0 && (kept.length >= mostSteps || cells > mostCells)) break;
    kept.unshift(step);
  }
  return kept;
}

function chunks(cells: readonly ChangedCell[]): readonly (readonly ChangedCell[])[] {
  const all: ChangedCell[][] = [];
  let length = longestFact;
  for (const cell of cells) {
    const size = JSON.stringify(cell).length;
    if (length + size > longestFact) {
      all.push([]);
      length = 0;
    }
    all[all.length - 1]?.push(cell);
    length += size;
  }
  return all;
}

interface Piece {
  readonly step: number;
  readonly at: string;
  readonly cells: readonly ChangedCell[];
}

function isPiece(value: unknown): value is Piece {
  if (typeof value !== 'object' || value === null) return false;
  const { step, at, cells } = value as Partial<Record<keyof Piece, unknown>>;
  return typeof step === 'number' && typeof at === 'string' && Array.isArray(cells) && cells.every(isCell);
}

function isCell(value: unknown): value is ChangedCell {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, row, column } = value as Partial<Record<keyof ChangedCell, unknown>>;
  return (
    typeof sheet === 'string' &&
    typeof row === 'number' &&
    typeof column === 'number' &&
    'before' in value &&
    'after' in value &&
    'format' in value
  );
}

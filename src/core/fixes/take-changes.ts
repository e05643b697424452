interface Change {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

export interface TakenChanges<Taken> {
  readonly taken: readonly Taken[];
  /** For a later run. */
  readonly left: readonly Taken[];
}

/**
 * As many changes as one run makes with ease. Cells that stand below one another are written in one call, all others
 * cost a call or two each: so these are counted, and the cells, since all of them are remembered to be undone.
 * `prepared` are the milliseconds that it took to read the register, which is read twice more before anything is
 * written.
 */
export function takeChanges<Taken extends Change>(
  changes: readonly Taken[],
  prepared: number,
): TakenChanges<Taken> {
  const mostCalls = prepared < slowReading ? callsOfRun : callsOfSlowRun;
  const inOrder = [...changes].sort(
    (one, other) => compare(one.sheet, other.sheet) || one.column - other.column || one.row - other.row,
  );
  let calls = 0;
  const end = inOrder.findIndex((change, index) => {
    const last = inOrder[index - 1];
    if (last === undefined || !isBelow(last, change)) calls += 1;
    return calls > mostCalls || index >= mostCells;
  });
  return end < 0 ? { taken: changes, left: [] } : { taken: inOrder.slice(0, end), left: inOrder.slice(end) };
}

/** Of a tenth of a second each, as far as anyone can say; on a slow day of much more. */
const callsOfRun = 250;
const callsOfSlowRun = 100;
const slowReading = 60_000;
const mostCells = 20_000;

function isBelow(last: Change, next: Change): boolean {
  return next.sheet === last.sheet && next.column === last.column && next.row === last.row + 1;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

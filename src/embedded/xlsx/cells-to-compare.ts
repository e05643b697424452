import { CellValueType, type ICellData } from '../engine/univer-packages';
import type { SheetChange, SheetState } from './sheet-state';

type EngineCell = ICellData | null | undefined;
type CellMatrix = Readonly<Record<number, Readonly<Record<number, EngineCell>>>>;

/**
 * The keys 'row,column' of all cells that may differ. Of a large register nearly none do, so cells that are plainly
 * the same are passed over without anything being made for them.
 */
export function cellsToCompare(change: SheetChange): ReadonlySet<string> {
  const { before, after, spills } = change;
  return new Set<string>([
    ...notedCells(before),
    ...notedCells(after),
    ...(spills?.cells.keys() ?? []),
    ...(spills?.ranges.keys() ?? []),
    ...cellsNotPlainlySame(change),
    ...cellsGone(change),
  ]);
}

function* cellsNotPlainlySame({ before, after }: SheetChange): Iterable<string> {
  const sameStyle = styleComparison(before, after);
  const was = cellsOf(before);
  for (const [row, cells] of Object.entries(cellsOf(after))) {
    const old = was[Number(row)];
    for (const column of Object.keys(cells).map(Number)) {
      if (!plainlySame(old?.[column], cells[column], sameStyle)) yield `${row},${column}`;
    }
  }
}

function* cellsGone({ before, after }: SheetChange): Iterable<string> {
  const is = cellsOf(after);
  for (const [row, cells] of Object.entries(cellsOf(before))) {
    const left = is[Number(row)];
    for (const column of Object.keys(cells).map(Number)) {
      if (!left?.[column]) yield `${row},${column}`;
    }
  }
}

function cellsOf(state: SheetState | null): CellMatrix {
  return state?.worksheet.cellData ?? {};
}

function* notedCells(state: SheetState | null): Iterable<string> {
  for (const [row, columns] of Object.entries(state?.notes ?? {})) {
    for (const column of Object.keys(columns)) yield `${row},${column}`;
  }
}

function plainlySame(
  was: EngineCell,
  is: EngineCell,
  sameStyle: (was: ICellData['s'], is: ICellData['s']) => boolean,
): boolean {
  if (!was || !is) return false;
  return (
    was.v === is.v &&
    was.f === is.f &&
    was.custom === is.custom &&
    (was.t === CellValueType.BOOLEAN) === (is.t === CellValueType.BOOLEAN) &&
    sameStyle(was.s, is.s)
  );
}

/** Whether an id means one style in both; anything less plain is left to the full comparison. */
function styleComparison(before: SheetState | null, after: SheetState) {
  const known = new Map<string, boolean>();
  return (was: ICellData['s'], is: ICellData['s']): boolean => {
    if (was === undefined || was === null) return is === undefined || is === null;
    if (typeof was !== 'string' || was !== is) return false;
    const answer =
      known.get(was) ?? JSON.stringify(before?.styles[was]) === JSON.stringify(after.styles[was]);
    known.set(was, answer);
    return answer;
  };
}

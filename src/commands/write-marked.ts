import type { InterfaceWords } from '../core/languages/interface-words';
import { type RunMarker, type State, stateSheetName } from '../core/state/state';
import { stateFromGrid, stateToGrid } from '../core/state/state-grid';
import { now } from '../google/clock';
import { flush } from '../google/spreadsheet';
import { readStateSheet, writeStateSheet } from '../google/state-sheet';
import { userWords } from './language';
import { removeLeftover } from './leftover-document';

/**
 * The part of a command that writes; the command holds the document's lock around it. Sheets has no transactions,
 * so a run marker is set in the state sheet first and cleared after a flush. Where a run is killed the marker
 * stays, so that the next run knows what may be unfinished and mends it. `write` returns the state to be kept.
 */
export function writeMarked<Kept extends State>(
  command: keyof InterfaceWords['menu'],
  token: string | null,
  write: (state: State) => Kept,
): Kept {
  const before = readState();
  removeLeftover(before.run?.token ?? null);
  const run: RunMarker = { command, startedAt: now(), token };
  keepState({ ...before, run });
  const after = write({ ...before, run });
  flush();
  keepState({ ...after, run: null });
  return after;
}

export function readState(): State {
  return stateFromGrid(readStateSheet(stateSheetName));
}

/** Whether the add-on has never written anything to this spreadsheet. */
export function hasNoState(): boolean {
  return readStateSheet(stateSheetName).length === 0;
}

/** Written through at once: a marker that is still pending when the run is killed would mark nothing. */
export function keepState(state: State): void {
  writeStateSheet(stateSheetName, stateToGrid(state, userWords().interface.state));
  flush();
}

import type { Language } from '../core/languages/language';
import { type RunMarker, type State, stateSheetName } from '../core/state/state';
import { stateFromGrid, stateToGrid } from '../core/state/state-grid';
import { now } from '../google/clock';
import { flush } from '../google/spreadsheet';
import { readStateSheet, writeStateSheet } from '../google/state-sheet';
import { userWords } from './language';
import { removeLeftover } from './leftover-document';

export interface Outcome<Result> {
  readonly result: Result;
  /** What the state becomes besides that the run is over. */
  readonly state: State;
}

/**
 * The part of a command that writes; the command holds the document's lock around it. Sheets has no transactions,
 * so a run marker is set in the state sheet first and cleared after a flush. Where a run is killed the marker
 * stays, so that the next run knows what may be unfinished and mends it.
 */
export function writeMarked<Result>(
  command: keyof Language['interface']['menu'],
  token: string | null,
  write: (state: State) => Outcome<Result>,
): Result {
  const before = readState();
  removeLeftover(before.run);
  const run: RunMarker = { command, startedAt: now(), token };
  keep({ ...before, run });
  const { result, state } = write({ ...before, run });
  flush();
  keep({ ...state, run: null });
  return result;
}

/** Written through at once: a marker that is still pending when the run is killed would mark nothing. */
function keep(state: State): void {
  writeStateSheet(stateSheetName, stateToGrid(state, userWords().interface.state));
  flush();
}

export function readState(): State {
  return stateFromGrid(readStateSheet(stateSheetName));
}

import type { KeptMapping } from '../mapping/kept-mapping';
import type { IssuedEdition } from './issued-editions';
import type { KeptWarning } from './kept-warnings';
import type { UndoStep } from './undo-steps';
import { currentVersion } from './versions';
import type { PartOfRun } from './written-parts';

/**
 * What the hidden sheet `_svt` holds, so that it travels with the workbook: one row for each fact, its name in
 * the first column and its value as JSON in the second. Facts of a later version are kept as they are.
 */
export interface State {
  /** As it was read; a newer one than ours is read as far as we know it and never written. */
  readonly version: number;
  /** The command that is writing, or one that never came to its end; null when all is finished. */
  readonly run: RunMarker | null;
  /** Sheets of which a run has left the rest to the next one. */
  readonly parts: readonly PartOfRun[];
  /** The number of the last call list that was issued. */
  readonly editions: number;
  /** The call lists that were issued, the latest last. */
  readonly issued: readonly IssuedEdition[];
  /** What the user confirmed about sheets and their columns, in a row for each sheet. */
  readonly mappings: readonly KeptMapping[];
  /** Warnings that a person decided to keep, with the reasons. */
  readonly kept: readonly KeptWarning[];
  /** Changes of the user's cells that can be taken back, the latest last. */
  readonly undo: readonly UndoStep[];
  /** Whether rows with something to review are marked in the input sheets. */
  readonly marks: boolean;
  /** Rows that this version does not know. */
  readonly unknown: readonly (readonly [name: string, json: string])[];
}

export interface RunMarker {
  readonly command: string;
  /** yyyy-mm-dd hh:mm in the spreadsheet's time zone */
  readonly startedAt: string;
  /** Marks the document that the command makes, so that one left behind is found; null without a document. */
  readonly token: string | null;
}

export const stateSheetName = '_svt';

export const newState: State = {
  version: currentVersion,
  run: null,
  parts: [],
  editions: 0,
  issued: [],
  mappings: [],
  kept: [],
  undo: [],
  marks: false,
  unknown: [],
};

/** The command that came to no end, and when it began; null when nothing is unfinished. */
export function unfinishedRun({ run, parts }: State): Pick<RunMarker, 'command' | 'startedAt'> | null {
  const [part] = parts;
  return run ?? part ?? null;
}

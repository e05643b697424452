import type { InterfaceWords } from '../core/languages/interface-words';
import { planBlocks } from '../core/sheets-out/block-plan';
import type { OutputSheet } from '../core/sheets-out/output-sheet';
import { sheetFingerprint } from '../core/sheets-out/sheet-fingerprint';
import type { State } from '../core/state/state';
import type { PartOfRun, Progress } from '../core/state/written-parts';
import { writeOutputSheet } from '../google/write-output-sheet';
import { userWords } from './language';
import type { Spent } from './run-alone';
import { keepState } from './write-marked';

export interface SteppedRun {
  readonly command: keyof InterfaceWords['menu'];
  readonly spent: Spent;
  /** A page shows how far it came and calls again until all is written. */
  readonly isWatched: boolean;
}

/**
 * Writes a sheet of the add-on as far as the time of this run reaches, from where the last run came to. Gives the state
 * to be kept, with how far it came.
 */
export function writeInSteps(
  output: OutputSheet,
  state: State,
  { command, spent, isWatched }: SteppedRun,
): State & { readonly progress: Progress } {
  const others = state.parts.filter((part) => part.command !== command);
  const before = state.parts.find((part) => part.command === command) ?? null;
  const startedAt = before?.startedAt ?? state.run?.startedAt ?? '';
  let { parts } = state;
  const progress = writeOutputSheet(output, userWords().interface.messages.unfinished, {
    plan: (rows, columns) => planBlocks({ rows, columns, prepared: spent(), isWatched }),
    spent,
    fingerprint: () => sheetFingerprint(output),
    before,
    keep(part) {
      if (part === null && parts.length === others.length) return;
      const mine: readonly PartOfRun[] = part === null ? [] : [{ ...part, command, startedAt }];
      parts = [...others, ...mine];
      keepState({ ...state, parts });
    },
  });
  return { ...state, parts, progress };
}

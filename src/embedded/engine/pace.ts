import type { EngineCells, Injector } from './cells';
import { sheetsReached } from './formula-reach';
import { FUniver, type ICommandService } from './univer-packages';

/**
 * The engine computes formulas a while after a change, so the host waits before and after each run, and knows in
 * between which formula results may be out of date.
 */
export interface Pace {
  /** Waits until every formula that may have changed is computed. At once when there is none. */
  settle(): Promise<void>;
  /** The ids of the sheets whose formula results may be out of date now. */
  staleSheets(): ReadonlySet<string>;
}

/** Longer than any calculation of a workbook that a person keeps; a hang shows as an error, not as silence. */
const longestCalculation = 60_000;

/** Changes that leave values alone. */
const looksOnly =
  /\.(update-note|remove-note|set-frozen|set-worksheet-(col-width|row-height|hide|activate)|set-tab-color)|data-validation|conditional/;

export function createPace(cells: EngineCells, commands: ICommandService, injector: Injector): Pace {
  const everySheet = () => cells.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const changed = new Set(everySheet());
  let known: ReadonlySet<string> | null = null;
  commands.onCommandExecuted((command, options) => {
    if (options?.fromFormula === true || !isChange(command.id)) return;
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    for (const id of subUnitId === undefined ? everySheet() : [subUnitId]) changed.add(id);
    known = null;
  });
  const stale = () => {
    known ??= changed.size === 0 ? new Set<string>() : sheetsReached(cells, changed);
    return known;
  };
  return {
    staleSheets: stale,
    async settle() {
      while (stale().size > 0) {
        changed.clear();
        known = null;
        await FUniver.newAPI(injector).getFormula().onCalculationResultApplied(longestCalculation);
      }
      changed.clear();
    },
  };
}

function isChange(id: string): boolean {
  return /^sheet\.mutation\./.test(id) && !looksOnly.test(id);
}

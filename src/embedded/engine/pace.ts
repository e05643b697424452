import type { EngineCells, Injector } from './cells';
import { sheetsReached } from './formula-reach';
import { FUniver, type ICommandInfo, type ICommandService } from './univer-packages';

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

export function createPace(cells: EngineCells, commands: ICommandService, injector: Injector): Pace {
  const everySheet = () => cells.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const changed = new Set(everySheet());
  let known: ReadonlySet<string> | null = null;
  commands.onCommandExecuted((command, options) => {
    if (options?.fromFormula === true || !isChange(command)) return;
    const { subUnitId, sheet } = (command.params ?? {}) as ChangeParameters;
    const id = subUnitId ?? sheet?.id;
    for (const one of id === undefined ? everySheet() : [id]) changed.add(one);
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

interface ChangeParameters {
  readonly subUnitId?: string;
  /** The sheet that is put in. */
  readonly sheet?: { readonly id?: string };
  readonly trigger?: string;
}

/** Marks a change of values as one of looks, after which neither the engine nor the host computes anything. */
export const styleTrigger = 'sheet.command.set-style';

const looksOnly = /-(?:note|frozen|col-width|row-height|hidden)$/;

function isChange({ id, params }: Readonly<ICommandInfo>): boolean {
  if (!id.startsWith('sheet.mutation.') || looksOnly.test(id)) return false;
  return (params as ChangeParameters | undefined)?.trigger !== styleTrigger;
}

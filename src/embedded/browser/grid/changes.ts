import type { Engine } from '../../engine/engine';
import { ICommandService } from '../../engine/univer-packages';

/** Calls back at every change of the spreadsheet's content or looks that is not the result of a formula. */
export function onChange(engine: Engine, changed: () => void): void {
  engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (options?.fromFormula !== true && isChange(command.id)) changed();
  });
}

function isChange(id: string): boolean {
  return /^(?:sheet|data-validation)\.mutation\./.test(id) && !withoutMeaning.test(id);
}

/** What the engine does by itself when a sheet is shown. */
const withoutMeaning = /\.set-worksheet-(?:activate|row-auto-height)$/;

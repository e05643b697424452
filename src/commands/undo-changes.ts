import { Fault } from '../google/fault';
import { changeLogged } from './change-logged';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import { showMessage } from './show-message';
import type { ChangeReport } from './sidebar-results';
import { readState } from './write-marked';

/** Takes the last corrections back, in the cells that still hold what was written. */
export function undoChanges(): ChangeReport {
  return runAlone({
    run: () => {
      const { undo } = readState();
      const last = undo[undo.length - 1];
      if (last === undefined) throw new Fault('nothing-to-undo');
      const { register } = readSheets();
      const wanted = last.cells.map(({ before, after, ...cell }) => ({
        ...cell,
        before: after,
        after: before,
      }));
      return changeLogged({
        command: 'undo',
        register,
        wanted,
        tell: (messages, changed, skipped) => messages.undone(changed, skipped),
        undoes: true,
      });
    },
    show: ({ message }) => showMessage(message),
  });
}

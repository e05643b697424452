import { takeChanges } from '../core/fixes/take-changes';
import { readDoneSoFar } from '../core/overview/change-requests';
import { Fault } from '../google/fault';
import { accepted } from './accepted';
import { changeLogged } from './change-logged';
import { userWords } from './language';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import { showMessage } from './show-message';
import type { UndoReport } from './sidebar-results';
import { readState } from './write-marked';

/**
 * Takes the last corrections back, in the cells that still hold what was written; of very many as many as one run can.
 * `request` is what the page was told when a run left some; nothing from the menu.
 */
export function undoChanges(request?: unknown): UndoReport {
  return runAlone({
    run: (spent) => {
      const before = accepted(readDoneSoFar(request));
      const { undo } = readState();
      const last = undo[undo.length - 1];
      // Somebody else has corrected or undone something since: that is not what this user asked to take back.
      if (last === undefined || (before !== null && before.at !== last.at))
        throw new Fault('nothing-to-undo');
      const { register } = readSheets();
      const { taken, left } = takeChanges(last.cells, spent());
      const { changed, skipped } = changeLogged({
        command: 'undo',
        register,
        wanted: taken.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
        tell: (messages, cells, others) => messages.undone(cells, others),
        memory: { kind: 'taken-back', left },
      });
      const soFar = {
        at: last.at,
        changed: (before?.changed ?? 0) + changed,
        skipped: (before?.skipped ?? 0) + skipped.length,
      };
      const { messages } = userWords().interface;
      const message = messages.undone(soFar.changed, soFar.skipped);
      return {
        changed,
        skipped,
        message: left.length === 0 ? message : `${message} ${messages.moreToUndo(left.length)}`,
        progress: { done: taken.length, of: last.cells.length },
        soFar,
      };
    },
    show: ({ message }) => showMessage(message),
  });
}

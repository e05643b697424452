import { readLearntName } from '../core/overview/change-requests';
import { aliasEdit } from '../core/sheets-out/alias-edit';
import { Fault } from '../google/fault';
import { accepted } from './accepted';
import { changeLogged } from './change-logged';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import type { ChangeReport } from './sidebar-results';

/** Adds a spelling that the user confirmed to the other names of a donor, so that it is known from now on. */
export function learnAlias(request: unknown): ChangeReport {
  return runAlone({
    run: () => {
      const { alias, donor } = accepted(readLearntName(request));
      const { register } = readSheets();
      const edit = aliasEdit(register, alias, donor);
      if (edit === null) throw new Fault('donor-not-listed', donor);
      const { sheet, row, column, before, after } = edit;
      const wanted = [{ sheet, row, column, before, after, format: null }];
      const { at, ...report } = changeLogged({
        command: 'fixes',
        register,
        wanted,
        tell: (messages, changed) =>
          changed === 0 ? messages.skipped.changed : messages.learnt(alias, donor),
        memory: { kind: 'added', into: null },
      });
      return report;
    },
  });
}

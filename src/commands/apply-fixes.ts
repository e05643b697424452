import { findFixes } from '../core/fixes/find-fixes';
import type { Fix } from '../core/fixes/fix';
import { type ChosenFixes, readChosenFixes } from '../core/overview/change-requests';
import { accepted } from './accepted';
import { changeLogged } from './change-logged';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import type { ChangeReport } from './sidebar-results';

/**
 * Makes the certain corrections that the user ticked. The cells are read once more: one that holds something else by
 * now, or a formula, is left. What is written can be undone.
 */
export function applyFixes(request: unknown): ChangeReport {
  return runAlone({
    run: () => {
      const chosen = accepted(readChosenFixes(request));
      const { register } = readSheets();
      const fixes = findFixes(register).filter((fix) => isChosen(chosen, fix));
      const outdated = 'ids' in chosen ? chosen.ids.length - fixes.length : 0;
      const wanted = fixes.map(({ sheet, row, column, before, after }) => ({
        sheet,
        row,
        column,
        before,
        after,
        format: null,
      }));
      return changeLogged({
        command: 'fixes',
        register,
        wanted,
        tell: (messages, changed, skipped) => messages.fixed(changed, skipped + outdated),
        undoes: false,
      });
    },
    show: () => undefined,
  });
}

function isChosen(chosen: ChosenFixes, { id, rules }: Fix): boolean {
  return 'rule' in chosen ? rules.includes(chosen.rule) : chosen.ids.includes(id);
}

import { findFixes } from '../core/fixes/find-fixes';
import type { Fix } from '../core/fixes/fix';
import { takeChanges } from '../core/fixes/take-changes';
import { type ChosenFixes, readChosenFixes, readDoneSoFar } from '../core/overview/change-requests';
import { accepted } from './accepted';
import { changeLogged } from './change-logged';
import { userWords } from './language';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import type { FixReport } from './sidebar-results';

/**
 * Makes the certain corrections that the user ticked, or as many of them as one run can. The cells are read once more:
 * one that holds something else by now, or a formula, is left. What is written can be undone.
 */
export function applyFixes(request: unknown): FixReport {
  return runAlone({
    run: (spent) => {
      const chosen = accepted(readChosenFixes(request));
      const before = accepted(readDoneSoFar(request));
      const { register } = readSheets();
      const fixes = fixesOf(chosen, findFixes(register));
      const { taken, left } = takeChanges(fixes, spent());
      const outdated = 'ids' in chosen ? chosen.ids.length - fixes.length : 0;
      const { at, changed, skipped } = changeLogged({
        command: 'fixes',
        register,
        wanted: taken.map(wantedChange),
        tell: (messages, cells, others) => messages.fixed(cells, others + outdated),
        memory: { kind: 'added', into: before?.at ?? null },
      });
      const soFar = {
        at,
        changed: (before?.changed ?? 0) + changed,
        skipped: (before?.skipped ?? 0) + skipped.length + outdated,
      };
      const message = userWords().interface.messages.fixed(soFar.changed, soFar.skipped);
      const progress = { done: taken.length, of: fixes.length };
      return { changed, skipped, message, progress, soFar, left: left.map(({ id }) => id) };
    },
  });
}

function fixesOf(chosen: ChosenFixes, fixes: readonly Fix[]): readonly Fix[] {
  if ('rule' in chosen) return fixes.filter(({ rules }) => rules.includes(chosen.rule));
  const ids = new Set(chosen.ids);
  return fixes.filter(({ id }) => ids.has(id));
}

function wantedChange({ sheet, row, column, before, after }: Fix) {
  return { sheet, row, column, before, after, format: null };
}

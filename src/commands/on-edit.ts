import { checkRows } from '../core/rules/check-rows';
import type { Finding } from '../core/rules/finding';
import { setAside } from '../core/rules/kept-findings';
import { currentVersion } from '../core/state/versions';
import { readRegister } from '../core/tables/read-register';
import { timeOfDay } from '../google/clock';
import { type EditEvent, editedSpan } from '../google/edited-span';
import { tryHoldingDocumentLock } from '../google/lock';
import { flush } from '../google/spreadsheet';
import { userWords } from './language';
import { readEditedSheets } from './read-edited-sheets';
import { reportFaults } from './report-faults';
import { showMessage } from './show-message';
import { readState } from './write-marked';
import { renewMarkedRows } from './write-marked-rows';

/**
 * Google calls this after a person edits, pastes, fills or clears cells, without asking for permission and for 30
 * seconds at most. It looks at the edited rows alone; what it misses the next whole check finds.
 */
export function onEdit(event: EditEvent): void {
  reportFaults(() => {
    const span = editedSpan(event);
    const state = readState();
    const workbook = readEditedSheets(span, state.mappings);
    if (workbook === null) return;
    const register = readRegister(workbook);
    const { codes, rows, findings } = checkRows(register, span);
    if (rows === 0) return;
    const { open } = setAside(findings, state.kept, register);
    if (state.marks && state.version <= currentVersion) {
      tryHoldingDocumentLock(() => {
        // Another user may have turned the marks off, or kept a warning, since they were read.
        const { marks, kept } = readState();
        if (!marks) return;
        renewMarkedRows(span.sheet, codes, setAside(findings, kept, register).open);
        flush();
      });
    }
    tellOf(open, rows);
  });
}

function tellOf(findings: readonly Finding[], rows: number): void {
  const words = userWords();
  const toSee = findings.filter(({ severity }) => severity !== 'info');
  if (toSee.length === 0) return;
  const titles = [...new Set(toSee.map(({ rule }) => words.findings.rules[rule].title))];
  const shown = titles.length > mostTold ? [...titles.slice(0, mostTold), '…'] : titles;
  showMessage(words.interface.messages.live(rows, shown, timeOfDay()));
}

/** A small message holds no more. */
const mostTold = 3;

import { languages } from '../core/languages';
import { wordsFor } from '../core/languages/words-for';
import { accountRows } from '../core/overview/account-rows';
import { checkedFacts } from '../core/overview/figures';
import { listKept } from '../core/overview/kept-listed';
import { causesOf, speakFindings } from '../core/overview/spoken-finding';
import { placeKey } from '../core/rules/kept-findings';
import { findingsSheet } from '../core/sheets-out/findings-sheet';
import type { KeptWarning } from '../core/state/kept-warnings';
import type { Progress } from '../core/state/written-parts';
import { totalRegister } from '../core/totals/total-register';
import { timeOfDay } from '../google/clock';
import { judgeRegister } from './judge-register';
import { userWords } from './language';
import { nameOwnSheet, requireOwnSheet } from './own-sheets';
import { readSheets } from './read-sheets';
import type { CheckReport } from './results';
import { runAlone } from './run-alone';
import { showWritten } from './show-written';
import { writeInSteps } from './write-in-steps';
import { readState, writeMarked } from './write-marked';
import { writeMarkedRows } from './write-marked-rows';

export interface SteppedCheck extends CheckReport {
  /** How much of the sheet is written. */
  readonly progress: Progress;
}

/** Checks the register and writes all findings to the Findings sheet, or as many as the time of one run allows. */
export function checkInSteps(isWatched: boolean): SteppedCheck {
  const { messages } = userWords().interface;
  return runAlone({
    run: (spent) => {
      const { register } = readSheets();
      const words = wordsFor(register, userWords());
      const { findings: open, kept, lapsed, notRun, rowsOf } = judgeRegister(register, readState());
      const ofSheet = wordsFor(register, languages[register.settings.language]).findings;
      const sheet = findingsSheet({ findings: open, notRun, rowsOf }, register, ofSheet, kept);
      // All that takes time comes before the writing, whose end is chosen by the time that is left.
      const findings = speakFindings(open, words.findings);
      const rows = accountRows(register, totalRegister(register), words.sheets);
      requireOwnSheet('findings', register);
      const { progress } = writeMarked('check', null, (state) => {
        nameOwnSheet('findings', register);
        const after = writeInSteps(sheet, state, { command: 'check', spent, isWatched });
        if (state.marks) writeMarkedRows(open);
        return { ...after, kept: stillKept(state.kept, lapsed) };
      });
      return {
        sheet: sheet.name,
        at: timeOfDay(),
        rows,
        causes: causesOf(findings),
        findings,
        kept: kept.map((one) => listKept(one, words.findings)),
        notRun,
        progress,
      };
    },
    show: (checked) =>
      showWritten(
        checked,
        isWatched,
        messages.checked(checkedFacts(checked.rows, checked.findings), checked.at),
      ),
  });
}

/** A decision lapses for good when its facts have changed, so that it does not come back with them. */
function stillKept(kept: readonly KeptWarning[], lapsed: readonly KeptWarning[]): readonly KeptWarning[] {
  const gone = new Set(lapsed.map(placeKey));
  return kept.filter((one) => !gone.has(placeKey(one)));
}

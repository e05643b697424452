import { makeCallList } from '../core/call-list/make-call-list';
import { languages } from '../core/languages';
import { wordsFor } from '../core/languages/words-for';
import { accountRows } from '../core/overview/account-rows';
import { asRead } from '../core/overview/as-read';
import { causesOf, speakFindings } from '../core/overview/spoken-finding';
import { unfinishedRun } from '../core/state/state';
import { totalRegister } from '../core/totals/total-register';
import { judgeRegister } from './judge-register';
import { userLanguage } from './language';
import { rowsToPropose, waitingSheets } from './propose-mapping';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { PreviewReport } from './results';
import { hasNoState, readState } from './write-marked';

/** Tells what a check, the totals and the call list would say. Writes nothing at all. */
export function previewRegister(): PreviewReport {
  return reportFaults(() => {
    const language = userLanguage();
    const { workbook, register } = readSheets(rowsToPropose);
    const words = wordsFor(register, languages[language]);
    const state = readState();
    const checked = judgeRegister(register, state);
    const findings = speakFindings(checked.findings, words.findings);
    const totals = totalRegister(register);
    const { document, ...callList } = makeCallList(register, {
      onBlocked: 'leave-out',
      findings: checked.all,
    });
    const unfinished = unfinishedRun(state);
    return {
      language,
      rows: accountRows(register, totals, words.sheets),
      causes: causesOf(findings),
      findings,
      notRun: checked.notRun,
      totals,
      callList,
      asRead: asRead(workbook, register, language),
      isFirst: hasNoState(),
      toMap: waitingSheets(workbook, register),
      unfinished:
        unfinished === null ? null : { command: unfinished.command, startedAt: unfinished.startedAt },
    };
  });
}

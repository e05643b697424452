import { languages } from '../core/languages';
import { accountRows } from '../core/overview/account-rows';
import { checkedFacts } from '../core/overview/figures';
import { causesOf, speakFindings } from '../core/overview/spoken-finding';
import { checkRegister as check } from '../core/rules/check';
import { findingsSheet } from '../core/sheets-out/findings-sheet';
import { totalRegister } from '../core/totals/total-register';
import { writeOutputSheet } from '../google/write-output-sheet';
import { userWords } from './language';
import { readSheets } from './read-sheets';
import type { CheckReport } from './results';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { writeMarked } from './write-marked';

/** Checks the register and writes all findings to the Findings sheet. */
export function checkRegister(): CheckReport {
  const words = userWords();
  const { messages } = words.interface;
  return runAlone({
    run: () => {
      const { register } = readSheets();
      const checked = check(register);
      const sheet = findingsSheet(checked, register, languages[register.settings.language].findings);
      writeMarked('check', null, (state) => {
        writeOutputSheet(sheet, messages.unfinished);
        return state;
      });
      const findings = speakFindings(checked.findings, words.findings);
      const rows = accountRows(register, totalRegister(register), words.sheets);
      return { sheet: sheet.name, rows, causes: causesOf(findings), findings, notRun: checked.notRun };
    },
    show: ({ sheet, rows, findings }) => showDone(sheet, messages.checked(checkedFacts(rows, findings))),
  });
}

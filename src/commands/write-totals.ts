import { languages } from '../core/languages';
import { totalledFacts } from '../core/overview/figures';
import { totalsSheet } from '../core/sheets-out/totals-sheet';
import { totalRegister } from '../core/totals/total-register';
import type { TotalsResult } from '../core/totals/totals';
import { Fault } from '../google/fault';
import { writeOutputSheet } from '../google/write-output-sheet';
import { userWords } from './language';
import { nameOwnSheet, requireOwnSheet } from './own-sheets';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import { showDone } from './show-done';
import { writeMarked } from './write-marked';

/** Totals the register and writes the Totals sheet. */
export function writeTotals(): TotalsResult {
  const { interface: words, sheets } = userWords();
  const { messages } = words;
  const { totals } = runAlone({
    run: () => {
      const { register } = readSheets();
      if (register.aid.layouts.length === 0) throw new Fault('no-aid-sheet');
      requireOwnSheet('totals', register);
      const result = totalRegister(register);
      const sheet = totalsSheet(result, register, languages);
      writeMarked('totals', null, (state) => {
        nameOwnSheet('totals', register);
        writeOutputSheet(sheet, messages.unfinished);
        return state;
      });
      return { totals: result, sheet: sheet.name };
    },
    show: (done) => showDone(done.sheet, messages.totalled(totalledFacts(done.totals, sheets))),
  });
  return totals;
}

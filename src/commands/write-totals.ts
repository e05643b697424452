import { languages } from '../core/languages';
import { totalledFacts } from '../core/overview/figures';
import { totalsSheet } from '../core/sheets-out/totals-sheet';
import { totalRegister } from '../core/totals/total-register';
import type { TotalsResult } from '../core/totals/totals';
import { Fault } from '../google/fault';
import { showSheet } from '../google/spreadsheet';
import { tellUser } from '../google/ui';
import { writeOutputSheet } from '../google/write-output-sheet';
import { userWords } from './language';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import { writeMarked } from './write-marked';

/** Totals the register and writes the Totals sheet. */
export function writeTotals(): TotalsResult {
  return runAlone(() => {
    const words = userWords().interface;
    const { register } = readSheets();
    if (register.aid.layouts.length === 0) throw new Fault('no-aid-sheet');
    const totals = totalRegister(register);
    const sheet = totalsSheet(totals, register, languages);
    writeMarked('totals', null, (state) => {
      writeOutputSheet(sheet, words.messages.unfinished);
      return { result: null, state };
    });
    showSheet(sheet.name);
    tellUser(words.addOn, words.messages.totalled(totalledFacts(totals)));
    return totals;
  });
}

import { languages } from '../core/languages';
import { totalledFacts } from '../core/overview/figures';
import { totalsSheet } from '../core/sheets-out/totals-sheet';
import type { Progress } from '../core/state/written-parts';
import { totalRegister } from '../core/totals/total-register';
import type { TotalsResult } from '../core/totals/totals';
import { Fault } from '../google/fault';
import { userWords } from './language';
import { nameOwnSheet, requireOwnSheet } from './own-sheets';
import { readSheets } from './read-sheets';
import { runAlone } from './run-alone';
import { showWritten } from './show-written';
import { writeInSteps } from './write-in-steps';
import { writeMarked } from './write-marked';

export interface SteppedTotals {
  readonly totals: TotalsResult;
  /** The name of the sheet, and how much of it is written. */
  readonly sheet: string;
  readonly progress: Progress;
}

/** Totals the register and writes the Totals sheet, or as much of it as the time of one run allows. */
export function totalInSteps(isWatched: boolean): SteppedTotals {
  const { interface: words, sheets } = userWords();
  return runAlone({
    run: (spent) => {
      const { register } = readSheets();
      if (register.aid.layouts.length === 0) throw new Fault('no-aid-sheet');
      requireOwnSheet('totals', register);
      const totals = totalRegister(register);
      const sheet = totalsSheet(totals, register, languages);
      const { progress } = writeMarked('totals', null, (state) => {
        nameOwnSheet('totals', register);
        return writeInSteps(sheet, state, { command: 'totals', spent, isWatched });
      });
      return { totals, sheet: sheet.name, progress };
    },
    show: ({ totals, ...written }) =>
      showWritten(written, isWatched, words.messages.totalled(totalledFacts(totals, sheets))),
  });
}

import { languages } from '../core/languages';
import { totalsSource } from '../core/overview/totals-source';
import { fingerprint } from '../core/state/fingerprint';
import { totalRegister } from '../core/totals/total-register';
import { Fault } from '../google/fault';
import { answerHead } from './answer';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { TotalsAnswer } from './sidebar-results';

/**
 * All that the page needs to total by itself; nothing but the time where that is what it has already. `known` is the
 * mark of what it has. Writes nothing.
 */
export function readTotals(known: unknown): TotalsAnswer {
  return reportFaults(() => {
    const head = answerHead();
    const { register } = readSheets();
    if (register.aid.layouts.length === 0 && register.calls.layouts.length === 0) {
      throw new Fault('no-aid-sheet');
    }
    const source = totalsSource(register, totalRegister(register), head.language, languages);
    const mark = fingerprint(JSON.stringify(source));
    return { ...head, mark, source: mark === known ? null : source };
  });
}

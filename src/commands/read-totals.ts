import { languages } from '../core/languages';
import { packText } from '../core/overview/pack-text';
import { totalsSource } from '../core/overview/totals-source';
import { totalRegister } from '../core/totals/total-register';
import { fingerprint } from '../core/values/fingerprint';
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
    const source = totalsSource(register, totalRegister(register), head.language, languages);
    const json = JSON.stringify(source);
    const mark = fingerprint(json);
    if (mark === known) return { ...head, mark, source: null, packed: null };
    if (json.length <= longestPlain) return { ...head, mark, source, packed: null };
    return { ...head, mark, source: null, packed: packText(json) };
  });
}

/**
 * Characters: some 2,000 rows. Google says nowhere how long an answer may be; 100,000 rows would be tens of millions.
 */
const longestPlain = 500_000;

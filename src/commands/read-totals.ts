import { languages } from '../core/languages';
import { readTotalsRequest } from '../core/overview/requests';
import { offeredTotals, totalsView } from '../core/overview/totals-view';
import { accepted } from './accepted';
import { answerHead } from './answer';
import { answerTotals } from './answer-totals';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { TotalsAnswer } from './sidebar-results';

/** One table of totals with what else can be asked and the sentences of the report. Writes nothing. */
export function readTotals(request: unknown): TotalsAnswer {
  return reportFaults(() => {
    const asked = accepted(readTotalsRequest(request));
    const head = answerHead();
    const { register } = readSheets();
    const { question, table, result } = answerTotals(register, asked);
    return {
      ...head,
      offered: offeredTotals(register, result, languages[head.language]),
      view: totalsView(register, question, table, result, { code: head.language, languages }),
    };
  });
}

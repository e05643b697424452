import { languages } from '../core/languages';
import { wordsFor } from '../core/languages/words-for';
import { decisionsOf } from '../core/overview/decisions';
import { pageOfFindings } from '../core/overview/finding-pages';
import { moneyOfRows } from '../core/overview/money-of-rows';
import { readFindingsRequest } from '../core/overview/requests';
import { accepted } from './accepted';
import { answerHead } from './answer';
import { judgeRegister } from './judge-register';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { FindingsAnswer } from './sidebar-results';
import { readState } from './write-marked';

/**
 * One page of the findings of a rule, or of all. The rows are read and judged anew for each page: the Findings sheet
 * may be older than the rows, sorted or edited by hand, or not there at all, since a look must write nothing; and a
 * check of 20,000 rows takes less time than the reading of their cells, which is one call for each sheet.
 */
export function readFindings(request: unknown): FindingsAnswer {
  return reportFaults(() => {
    const { rule, from } = accepted(readFindingsRequest(request));
    const head = answerHead();
    const { register } = readSheets();
    const words = wordsFor(register, languages[head.language]).findings;
    const { findings } = judgeRegister(register, readState());
    const rules =
      rule === null
        ? decisionsOf(findings, moneyOfRows(register), words).map((decision) => decision.rule)
        : [rule];
    return { ...head, ...pageOfFindings(findings, { rules, from }, words) };
  });
}

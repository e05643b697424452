import { findFixes } from '../core/fixes/find-fixes';
import { listFixes } from '../core/fixes/listed-fixes';
import { languages } from '../core/languages';
import { findingsOnPage } from '../core/overview/finding-pages';
import { readFindingsRequest } from '../core/overview/requests';
import { accepted } from './accepted';
import { answerHead } from './answer';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { FixesAnswer } from './sidebar-results';

/** One page of the certain corrections of a rule, or of all, with before and after. Writes nothing. */
export function readFixes(request: unknown): FixesAnswer {
  return reportFaults(() => {
    const { rule, from } = accepted(readFindingsRequest(request));
    const head = answerHead();
    const { register } = readSheets();
    const fixes = findFixes(register).filter(({ rules }) => rule === null || rules.includes(rule));
    const page = fixes.slice(from, from + findingsOnPage);
    const { findings } = languages[head.language];
    return { ...head, total: fixes.length, from, fixes: listFixes(page, findings, head.language) };
  });
}

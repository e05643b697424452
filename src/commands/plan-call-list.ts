import { offeredChoices } from '../core/call-list/offered-choices';
import { planOf } from '../core/call-list/plan';
import { languages } from '../core/languages';
import { wordsFor } from '../core/languages/words-for';
import { answerHead } from './answer';
import { callListOf } from './call-list-of';
import { reportFaults } from './report-faults';
import type { CallListAnswer } from './sidebar-results';

/** A dry run: what a list of these choices would hold and what stands in its way. Makes and writes nothing. */
export function planCallList(choices?: unknown): CallListAnswer {
  return reportFaults(() => {
    const head = answerHead();
    const chosen = callListOf(choices);
    const words = wordsFor(chosen.register, languages[head.language]);
    return {
      ...head,
      offered: offeredChoices(chosen.register, chosen.issued, words, head.language),
      ...planOf(chosen.list, chosen.review, chosen.register, chosen.request.codes, words, head.language),
    };
  });
}

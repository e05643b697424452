import { makeCallList } from '../core/call-list/make-call-list';
import { offeredChoices, planOf } from '../core/call-list/plan';
import { usualStatuses } from '../core/call-list/selection';
import { languages } from '../core/languages';
import { readCallListRequest } from '../core/overview/requests';
import { checkRegister as check } from '../core/rules/check';
import { Fault } from '../google/fault';
import { accepted } from './accepted';
import { answerHead } from './answer';
import { readSheets } from './read-sheets';
import { reportFaults } from './report-faults';
import type { CallListAnswer } from './sidebar-results';

/** A dry run: what a list of these choices would hold and what stands in its way. Makes and writes nothing. */
export function planCallList(choices: unknown): CallListAnswer {
  return reportFaults(() => {
    const request = accepted(readCallListRequest(choices, usualStatuses));
    const head = answerHead();
    const words = languages[head.language];
    const { register } = readSheets();
    if (register.calls.layouts.length === 0) throw new Fault('no-call-sheet');
    const list = makeCallList(register, { ...request, findings: check(register).findings });
    return {
      ...head,
      offered: offeredChoices(register, words, head.language),
      ...planOf(list, register, request.codes, words),
    };
  });
}

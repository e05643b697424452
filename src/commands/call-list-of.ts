import type { CallListResult } from '../core/call-list/call-list';
import { earlierEdition } from '../core/call-list/earlier-edition';
import { makeCallList } from '../core/call-list/make-call-list';
import { reviewOf } from '../core/call-list/review';
import { usualStatuses } from '../core/call-list/selection';
import { type CallListRequest, readCallListRequest } from '../core/overview/call-list-request';
import { checkRegister as check } from '../core/rules/check';
import type { Finding } from '../core/rules/finding';
import type { IssuedEdition } from '../core/state/issued-editions';
import type { Register } from '../core/tables/register';
import { placeReader } from '../core/values/read-places';
import { Fault } from '../google/fault';
import { accepted } from './accepted';
import { readSheets } from './read-sheets';
import { readState } from './write-marked';

export interface ChosenCallList {
  readonly request: CallListRequest;
  readonly register: Register;
  /** Lists that were issued before. */
  readonly issued: readonly IssuedEdition[];
  readonly list: CallListResult;
  /** What a person should look at before it is issued. */
  readonly review: readonly Finding[];
}

/** The list that a person chose, judged and laid out from the sheets as they are now. Writes nothing. */
export function callListOf(choices: unknown): ChosenCallList {
  const { register } = readSheets();
  const readPlaces = placeReader(register.settings.province_vi);
  const request = accepted(readCallListRequest(choices, usualStatuses, readPlaces));
  if (register.calls.layouts.length === 0) throw new Fault('no-call-sheet');
  const { issued } = readState();
  const { findings } = check(register);
  const since = earlierEdition(issued, request.changesSince);
  const list = makeCallList(register, { ...request, since, findings });
  return { request, register, issued, list, review: reviewOf(register, request, findings) };
}

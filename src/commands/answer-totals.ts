import type { TotalsRequest } from '../core/overview/requests';
import type { Register } from '../core/tables/register';
import { type TotalByQuestion, type TotalByResult, totalBy } from '../core/totals/total-by';
import { totalRegister } from '../core/totals/total-register';
import type { TotalsResult } from '../core/totals/totals';
import { wholeReportingYear } from '../core/totals/windows';
import { Fault } from '../google/fault';

export interface AnsweredTotals {
  readonly question: TotalByQuestion & { readonly from: string; readonly to: string };
  readonly table: TotalByResult;
  readonly result: TotalsResult;
}

/** The table that was asked for, of the reporting year where no window was given. */
export function answerTotals(register: Register, request: TotalsRequest): AnsweredTotals {
  const layouts = request.measure === 'requested' ? register.calls.layouts : register.aid.layouts;
  if (layouts.length === 0)
    throw new Fault(request.measure === 'requested' ? 'no-call-sheet' : 'no-aid-sheet');
  const result = totalRegister(register);
  const usual = wholeReportingYear(result.headline.reportingYear, register.settings);
  const { measure, dimension, from, to } = request;
  const question = { measure, dimension, from: from ?? usual.from, to: to ?? usual.to };
  const table = totalBy(register, question);
  if (table === null) throw new Fault('wrong-request', `${measure}, ${dimension}`);
  return { question, table, result };
}

import type { CurrencyCode } from '../codelists/currencies';
import type { Register } from '../tables/register';
import { type PaidLine, paidOfCommitted } from './paid-of-committed';
import { type TotalByQuestion, totalBy } from './total-by';

/** What was paid of what was committed for the years of the window; none without a sheet of payments. */
export function ofCommittedYear(
  register: Register,
  question: Omit<TotalByQuestion, 'measure'> & { readonly currency: CurrencyCode },
): readonly PaidLine[] {
  const paid = totalBy(register, { ...question, measure: 'disbursed' })?.table;
  const promised = totalBy(register, { ...question, measure: 'committed-year' })?.table;
  return paid === undefined || promised === undefined
    ? []
    : paidOfCommitted(paid, promised, question.currency);
}

import type { CurrencyCode } from '../codelists/currencies';
import type { Register } from '../tables/register';
import { askedFunding } from './asked-funding';
import type { DimensionName } from './dimensions';
import { GroupSums } from './group-by';
import type { CodedRow } from './measure';
import { type PaidLine, paidOfCommitted } from './paid-of-committed';
import { groupingOf, type TotalQuestion, visitAnswer } from './question';

/** What was paid of what was committed for the years of the window; none where payments cannot be grouped so. */
export function ofCommittedYear(
  register: Register,
  given: Omit<TotalQuestion, 'measure'> & {
    readonly dimension: DimensionName;
    readonly currency: CurrencyCode;
  },
): readonly PaidLine[] {
  const question = { ...given, funding: askedFunding(given.funding, given.dimension) };
  const grouping = groupingOf(register, { ...question, measure: 'disbursed' }, given.dimension);
  if (grouping === null) return [];
  const sumsOf = (measure: 'disbursed' | 'committed-year') => {
    const sums = new GroupSums<CodedRow>(grouping);
    visitAnswer(
      register,
      { ...question, measure },
      { counted: (entry) => sums.add(entry), leftOut: () => {} },
    );
    return sums;
  };
  return paidOfCommitted(sumsOf('disbursed'), sumsOf('committed-year'), question.currency);
}

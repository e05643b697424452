import { languages } from '../languages';
import type { Register } from '../tables/register';
import { lineNames } from '../totals/line-names';
import { ofCommittedYear } from '../totals/of-committed-year';
import type { TotalByQuestion } from '../totals/total-by';
import { capitalised } from '../values/capitalised';
import type { LanguageCode } from '../workbook/workbook';
import { amountCell } from './amount-cell';

/** Label, paid, committed for the year, and the percent that was paid of it; blank where nothing was committed. */
export function shareTable(
  register: Register,
  question: Omit<TotalByQuestion, 'measure'> & {
    readonly currency: NonNullable<TotalByQuestion['currency']>;
  },
  language: LanguageCode,
): (string | number)[][] {
  const { dimension, currency } = question;
  const { dimensions, measures, table } = languages[language].functions;
  const nameOf = lineNames(dimension, register, languages[language], language);
  const lines = ofCommittedYear(register, question);
  return [
    [
      dimensions[dimension][0],
      `${measures.disbursed[0]} (${currency})`,
      `${measures['committed-year'][0]} (${currency})`,
      table.ofCommittedYear,
    ].map(capitalised),
    ...lines.map(({ line, disbursed, committed, percent }) => [
      nameOf(line),
      amountCell(disbursed),
      amountCell(committed),
      percent === null ? '' : Number(percent),
    ]),
  ];
}

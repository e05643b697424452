import { printPeriod } from '../../values/print';
import { bilingualTable, shortRow } from '../bilingual-table';
import type { Section } from '../outline';
import { printSum } from '../print-amount';

/** What the list is about, on its first page. */
export const generalInformation: Section = ({ settings, asOf, summary }, languages) => {
  const { list_from: from, list_to: to } = settings;
  const { requested, remaining } = summary.total.sums;
  return [
    bilingualTable(languages, [
      shortRow(
        languages,
        ({ words }) => words.general.programme,
        ({ code }) => settings[`programme_${code}`],
      ),
      shortRow(
        languages,
        ({ words }) => words.general.period,
        ({ code }) => (from && to ? `${printPeriod(from, code)} - ${printPeriod(to, code)}` : ''),
      ),
      shortRow(
        languages,
        ({ words }) => words.general.legalBasis,
        ({ code }) => settings[`legal_basis_${code}`],
      ),
      shortRow(
        languages,
        ({ words }) => words.general.publisher,
        ({ code }) => settings[`department_${code}`],
      ),
      shortRow(
        languages,
        ({ words }) => words.general.asOf,
        ({ code }) => printPeriod(asOf, code),
      ),
      shortRow(
        languages,
        ({ words }) => words.general.projects,
        (language) =>
          language.words.general.projectsSentence(
            String(summary.total.projects),
            printSum(requested, language),
            printSum(remaining, language),
          ),
      ),
    ]),
  ];
};

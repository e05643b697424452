import { printPeriod } from '../../values/print';
import { bilingualTable, labelledRow } from '../bilingual-table';
import type { Section } from '../outline';
import { printSum } from '../print-amount';
import { listProgramme } from './list-programme';

/** What the list is about, on its first page. */
export const generalInformation: Section = ({ settings, asOf, summary }, languages) => {
  const { list_from: from, list_to: to } = settings;
  const { requested, remaining } = summary.total.sums;
  return [
    bilingualTable(languages, [
      labelledRow(
        languages,
        ({ words }) => words.general.programme,
        ({ code }) => listProgramme(settings, code),
      ),
      labelledRow(
        languages,
        ({ words }) => words.general.period,
        ({ code }) => (from && to ? `${printPeriod(from, code)} - ${printPeriod(to, code)}` : ''),
      ),
      labelledRow(
        languages,
        ({ words }) => words.general.legalBasis,
        ({ code }) => settings[`legal_basis_${code}`],
      ),
      labelledRow(
        languages,
        ({ words }) => words.general.publisher,
        ({ code }) => settings[`department_${code}`],
      ),
      labelledRow(
        languages,
        ({ words }) => words.general.managingAgency,
        ({ code }) => settings[`people_committee_${code}`],
      ),
      labelledRow(
        languages,
        ({ words }) => words.general.asOf,
        ({ code }) => printPeriod(asOf, code),
      ),
      labelledRow(
        languages,
        ({ words }) => words.general.validUntil,
        ({ code }) =>
          settings.list_valid_until === null ? '' : printPeriod(settings.list_valid_until, code),
      ),
      labelledRow(
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

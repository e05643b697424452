import { layoutsOf } from '../rules/layouts';
import { type OwnHeading, ownHeadings } from '../tables/own-headings';
import type { Register } from '../tables/register';
import type { Language } from './language';
import type { TableWords } from './table-words';

/**
 * A language that names the columns of a workbook as its sheets do, in whatever language they are: what a clerk is told
 * to look for stands there. A column that a sheet lacks keeps the name that the language gives it.
 */
export function wordsFor(register: Register, language: Language): Language {
  const ownHeading = ownHeadings(layoutsOf(register));
  const { findings, tables } = language;
  return {
    ...language,
    findings: { ...findings, ownHeading },
    tables: { ...tables, headings: { ...tables.headings, calls: callHeadings(tables, ownHeading) } },
  };
}

function callHeadings({ headings }: TableWords, ownHeading: OwnHeading): TableWords['headings']['calls'] {
  const named = Object.entries(headings.calls).map(([field, words]) => {
    const own = ownHeading('calls', field, '');
    return [field, own === null ? words : [own, ...words]] as const;
  });
  return Object.fromEntries(named) as TableWords['headings']['calls'];
}

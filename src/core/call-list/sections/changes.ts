import type { TableRow } from '../../document/block';
import { type ChangeKind, changeKinds } from '../../languages/document-words';
import { printPeriod } from '../../values/print';
import { bilingualTable } from '../bilingual-table';
import type { EditionChanges, ProjectChange } from '../edition-changes';
import type { EditionLanguage } from '../edition-language';
import type { Section } from '../outline';
import { paragraph, say } from '../say';
import { tellFieldChange } from '../tell-field-change';

/**
 * What is new, changed, funded or withdrawn since an earlier edition. That a project is left out is for the office
 * alone to know.
 */
export const changesSection: Section = ({ changes }, languages) => {
  if (changes === null) return [];
  return [
    ...languages.map((language) => paragraph([say(language, sinceWhen(changes, language))], { apart: true })),
    changesTable(
      changes,
      changeKinds.filter((kind) => kind !== 'absent'),
      languages,
    ),
  ];
};

export function sinceWhen({ since }: EditionChanges, { code, words }: EditionLanguage): string {
  return words.changes.since(String(since.number), printPeriod(since.asOf, code));
}

/** Each kind of change with its projects, in the columns of the languages. */
export function changesTable(
  { projects }: EditionChanges,
  kinds: readonly ChangeKind[],
  languages: readonly EditionLanguage[],
) {
  const rows = kinds.flatMap((kind): TableRow[] => {
    const ofKind = projects.filter((project) => project.kind === kind);
    if (ofKind.length === 0) return [];
    return [kindRow(kind, languages), ...ofKind.map((project) => changeRow(project, languages))];
  });
  const none: TableRow = {
    cells: languages.map((language) => ({
      paragraphs: [paragraph([say(language, language.words.changes.none)])],
    })),
  };
  return bilingualTable(languages, rows.length === 0 ? [none] : rows);
}

function kindRow(kind: ChangeKind, languages: readonly EditionLanguage[]): TableRow {
  return {
    cells: languages.map((language) => ({
      shaded: true,
      paragraphs: [
        paragraph([say(language, language.words.changes.kinds[kind], { bold: true })], {
          keepWithNext: true,
        }),
      ],
    })),
  };
}

function changeRow(project: ProjectChange, languages: readonly EditionLanguage[]): TableRow {
  return {
    cells: languages.map((language) => {
      const name = project[`name${language.suffix}`] || project.nameVi || project.nameEn;
      const code = project.code === '' ? '' : `${project.code}: `;
      return {
        paragraphs: [
          paragraph([say(language, code, { bold: true }), say(language, name)]),
          ...project.fields.map((field) =>
            paragraph([say(language, `- ${tellFieldChange(field, language)}`)]),
          ),
        ],
      };
    }),
  };
}

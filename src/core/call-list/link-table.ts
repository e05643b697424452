import type { Run, TableBlock } from '../document/block';
import { textWidth } from '../document/page';
import type { ListedProject } from './call-project';
import type { EditionLanguage } from './edition-language';
import { paragraph, say, sayInEach } from './say';

export interface LinkEntry {
  readonly name: (language: EditionLanguage) => string;
  readonly projects: readonly ListedProject[];
}

/** A name on the left, links to its projects by their numbers on the right. */
export function linkTable(
  languages: readonly EditionLanguage[],
  caption: (language: EditionLanguage) => string,
  entries: readonly LinkEntry[],
): TableBlock {
  return {
    kind: 'table',
    widths: [nameWidth, textWidth - nameWidth],
    headerRows: 1,
    borders: true,
    rows: [
      {
        cells: [caption, ({ words }: EditionLanguage) => words.index.projects].map((text) => ({
          shaded: true,
          paragraphs: sayInEach(languages, text, { alignment: 'centre', tight: true }, { bold: true }),
        })),
      },
      ...entries.map((entry) => ({
        cells: [
          { paragraphs: [paragraph(nameRuns(entry, languages))] },
          { paragraphs: [paragraph(links(entry.projects, languages))] },
        ],
        mayBreak: entry.projects.length > 100,
      })),
    ],
  };
}

const nameWidth = 6000;

/** Both languages on one line: a province has many places. */
function nameRuns(entry: LinkEntry, languages: readonly EditionLanguage[]): Run[] {
  return languages.map((language, index) =>
    index === 0
      ? say(language, entry.name(language))
      : say(language, ` / ${entry.name(language)}`, { italic: true }),
  );
}

function links(projects: readonly ListedProject[], [language]: readonly EditionLanguage[]): Run[] {
  if (language === undefined) return [];
  return projects.flatMap((project, index) => [
    ...(index === 0 ? [] : [say(language, ', ')]),
    say(language, String(project.number), { link: `#${project.anchor}` }),
  ]);
}

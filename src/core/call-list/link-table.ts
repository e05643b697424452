import type { Run, TableBlock, TableCell, TableRow } from '../document/block';
import { textWidth } from '../document/page';
import type { ListedProject } from './call-project';
import type { EditionLanguage } from './edition-language';
import { withoutStrays } from './kept-with-next';
import { type Look, paragraph, say, sayInEach } from './say';

export interface LinkEntry {
  readonly name: (language: EditionLanguage) => string;
  readonly projects: readonly ListedProject[];
}

/**
 * Names, and beside each links to its projects by their numbers. `pairs` is how many of these stand in one row:
 * a province has many places, and one to a row would fill pages with white.
 */
export function linkTable(
  languages: readonly EditionLanguage[],
  caption: (language: EditionLanguage) => string,
  entries: readonly LinkEntry[],
  pairs: 1 | 2,
): TableBlock {
  const look = pairs === 1 ? {} : { size: 20 };
  const header = [caption, ({ words }: EditionLanguage) => words.index.projects].map((text) => ({
    shaded: true,
    paragraphs: sayInEach(languages, text, { alignment: 'centre', tight: true }, { ...look, bold: true }),
  }));
  const table: TableBlock = {
    kind: 'table',
    widths: pairs === 1 ? [6000, textWidth - 6000] : [3750, 927, 3750, textWidth - 3750 * 2 - 927],
    headerRows: 1,
    borders: true,
    narrowCells: pairs > 1,
    rows: [
      { cells: pairs === 1 ? header : [...header, ...header] },
      ...entryRows(entries, languages, pairs, look),
    ],
  };
  const isShort = table.rows.length <= 9;
  return withoutStrays(table, isShort ? table.rows.length : 3, 3);
}

/** Read down the first column, then down the second, as an index is; entries stand row by row. */
function entryRows(
  entries: readonly LinkEntry[],
  languages: readonly EditionLanguage[],
  pairs: number,
  look: Look,
): TableRow[] {
  const height = Math.ceil(entries.length / pairs);
  return Array.from({ length: height }, (_, row) => {
    const inRow = Array.from({ length: pairs }, (__, pair) => entries[pair * height + row]);
    return {
      cells: inRow.flatMap((entry) => entryCells(entry, languages, look)),
      mayBreak: inRow.some((entry) => entry !== undefined && entry.projects.length > 100),
    };
  });
}

function entryCells(
  entry: LinkEntry | undefined,
  languages: readonly EditionLanguage[],
  look: Look,
): TableCell[] {
  if (entry === undefined) return [{ paragraphs: [] }, { paragraphs: [] }];
  return [
    { paragraphs: [paragraph(nameRuns(entry, languages, look))] },
    { paragraphs: [paragraph(links(entry.projects, languages, look))] },
  ];
}

/** Both languages on one line. */
function nameRuns(entry: LinkEntry, languages: readonly EditionLanguage[], look: Look): Run[] {
  return languages.map((language, index) =>
    index === 0
      ? say(language, entry.name(language), look)
      : say(language, ` / ${entry.name(language)}`, { ...look, italic: true }),
  );
}

function links(
  projects: readonly ListedProject[],
  [language]: readonly EditionLanguage[],
  look: Look,
): Run[] {
  if (language === undefined) return [];
  return projects.flatMap((project, index) => [
    ...(index === 0 ? [] : [say(language, ', ', look)]),
    say(language, String(project.number), { ...look, link: `#${project.anchor}` }),
  ]);
}

import type { Paragraph, Run, TableBlock, TableCell, TableRow } from '../document/block';
import { textWidth } from '../document/page';
import type { EditionLanguage } from './edition-language';
import { paragraph, say } from './say';

/** A table with a column for each language; every row says the same in each. */
export function bilingualTable(
  languages: readonly EditionLanguage[],
  rows: readonly (TableRow | null)[],
  header: readonly TableRow[] = [],
): TableBlock {
  return {
    kind: 'table',
    widths: columnWidths(languages.length),
    headerRows: header.length,
    borders: true,
    rows: [...header, ...rows.filter((row): row is TableRow => row !== null)],
  };
}

/** The name of each language, where there is more than one to tell apart. */
export function languageHeader(languages: readonly EditionLanguage[]): readonly TableRow[] {
  if (languages.length < 2) return [];
  return [
    {
      cells: languages.map((language) => ({
        shaded: true,
        paragraphs: [
          paragraph([say(language, language.words.project.language, { bold: true })], {
            alignment: 'centre',
          }),
        ],
      })),
    },
  ];
}

/** "Label: value" on one line. Null where there is nothing to say. */
export function shortRow(
  languages: readonly EditionLanguage[],
  label: (language: EditionLanguage) => string,
  value: (language: EditionLanguage) => string,
): TableRow | null {
  const values = languages.map(value);
  if (values.every((text) => text === '')) return null;
  return {
    cells: languages.map((language, index) => ({
      paragraphs: [paragraph([labelRun(language, label), say(language, values[index] ?? '')])],
    })),
    mayBreak: values.some(isLong),
  };
}

/** The label on a line of its own, then a paragraph for each line of the text. Null where there is no text. */
export function longRow(
  languages: readonly EditionLanguage[],
  label: (language: EditionLanguage) => string,
  value: (language: EditionLanguage) => string,
): TableRow | null {
  const values = languages.map(value);
  if (values.every((text) => text === '')) return null;
  return {
    cells: languages.map((language, index) => ({
      paragraphs: [
        paragraph([labelRun(language, label)], { keepWithNext: true, tight: true }),
        ...linesOf(values[index] ?? '').map((line) =>
          paragraph([say(language, line)], { alignment: 'left' }),
        ),
      ],
    })),
    mayBreak: values.some(isLong),
  };
}

/** A row across all columns, for what the register holds in one language only. Null where there is nothing. */
export function sharedRow(
  languages: readonly EditionLanguage[],
  label: (language: EditionLanguage) => string,
  lines: readonly (readonly Run[])[],
): TableRow | null {
  if (lines.length === 0) return null;
  const labels = languages.map(label).join(' / ');
  const language = languages[0];
  if (language === undefined) return null;
  const [first, ...others] = lines;
  const cell: TableCell = {
    span: languages.length,
    paragraphs: [
      paragraph([say(language, `${labels}: `, { bold: true }), ...(first ?? [])]),
      ...others.map((runs): Paragraph => paragraph(runs)),
    ],
  };
  return { cells: [cell], mayBreak: lines.length > 8 };
}

/** Rows longer than this may go over two pages; shorter ones stay whole. */
const longest = 700;

function isLong(text: string): boolean {
  return text.length > longest;
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function labelRun(language: EditionLanguage, label: (language: EditionLanguage) => string): Run {
  return say(language, `${label(language)}: `, { bold: true });
}

function columnWidths(columns: number): readonly number[] {
  const width = Math.floor(textWidth / columns);
  return Array.from({ length: columns }, (_, index) =>
    index === 0 ? textWidth - width * (columns - 1) : width,
  );
}

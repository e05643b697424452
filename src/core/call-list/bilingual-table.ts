import type { Paragraph, Run, TableBlock, TableRow } from '../document/block';
import { textWidth } from '../document/page';
import type { EditionLanguage } from './edition-language';
import { inLanguage } from './in-language';
import { linkedText } from './linked-text';
import { type Look, paragraph, say } from './say';

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

/** "Label: text", the text below the label where it has several lines. Null where there is nothing to say. */
export function labelledRow(
  languages: readonly EditionLanguage[],
  label: (language: EditionLanguage) => string,
  value: (language: EditionLanguage) => string,
  look?: Look,
): TableRow | null {
  const values = languages.map(value);
  if (values.every((text) => text === '')) return null;
  return {
    cells: languages.map((language, index) => ({
      paragraphs: labelled(language, label(language), linesOf(values[index] ?? ''), look),
    })),
    mayBreak: values.some((text) => text.length > longest),
  };
}

function labelled(
  language: EditionLanguage,
  label: string,
  lines: readonly string[],
  look: Look | undefined,
): Paragraph[] {
  const labelRun: Run = { text: `${label}: `, bold: true, language: language.code };
  if (lines.length < 2) return [paragraph([labelRun, ...linkedText(lines[0] ?? '', language, look)])];
  return [
    paragraph([labelRun], { keepWithNext: true, tight: true }),
    ...lines.map((line) => paragraph(linkedText(line, language, look))),
  ];
}

/**
 * For what the register holds in one column: a row across all columns, or the part in each language side by side
 * where the text has both. Null where there is nothing.
 */
export function sharedRow(
  languages: readonly EditionLanguage[],
  label: (language: EditionLanguage) => string,
  text: string,
): TableRow | null {
  const [language] = languages;
  if (language === undefined || text === '') return null;
  const inEach = ({ code }: EditionLanguage) => inLanguage(text, code);
  if (languages.some((each) => inEach(each) !== text)) return labelledRow(languages, label, inEach);
  const lines = linesOf(text);
  const labelRun = say(language, `${languages.map(label).join(' / ')}: `, { bold: true });
  const paragraphs = lines.map((line, index) =>
    paragraph([...(index === 0 ? [labelRun] : []), ...linkedText(line, language)]),
  );
  return { cells: [{ span: languages.length, paragraphs }], mayBreak: lines.length > 8 };
}

/** Rows longer than this may go over two pages; shorter ones stay whole. */
const longest = 700;

export function linesOf(text: string): string[] {
  if (!text.includes('\n')) return text === '' ? [] : [text];
  return text.split('\n').filter((line) => line !== '');
}

function columnWidths(columns: number): readonly number[] {
  const width = Math.floor(textWidth / columns);
  return Array.from({ length: columns }, (_, index) =>
    index === 0 ? textWidth - width * (columns - 1) : width,
  );
}

import type { Paragraph, Run, TableBlock, TableRow } from '../document/block';
import { textWidth } from '../document/page';
import type { EditionLanguage } from './edition-language';
import { inLanguage } from './in-language';
import { linkedText } from './linked-text';
import { type Look, paragraph, say } from './say';

/** A table with a column for each language; every row says the same in each. One language alone has room to spare. */
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
    roomy: languages.length === 1,
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
  const mayBreak = values.some(isLong);
  return {
    cells: languages.map((language, index) => ({
      paragraphs: labelled(language, label(language), linesOf(values[index] ?? ''), mayBreak, look),
    })),
    mayBreak,
  };
}

/**
 * As labelledRow. A long text with as many lines in both languages has a row for each line, so that what says the
 * same stands side by side on every page.
 */
export function labelledRows(
  languages: readonly EditionLanguage[],
  label: (language: EditionLanguage) => string,
  value: (language: EditionLanguage) => string,
): readonly TableRow[] {
  const texts = languages.map((language) => linesOf(value(language)));
  const [first = []] = texts;
  const arePairs =
    texts.length > 1 && first.length > 1 && texts.every((lines) => lines.length === first.length);
  if (!arePairs || !languages.map(value).some(isLong)) {
    const row = labelledRow(languages, label, value);
    return row === null ? [] : [row];
  }
  return first.map((_, line) => ({
    cells: languages.map((language, index) => {
      const text = texts[index]?.[line] ?? '';
      return {
        paragraphs:
          line === 0
            ? labelled(language, label(language), [text], true)
            : [paragraph(linkedText(text, language))],
      };
    }),
    mayBreak: texts.some((lines) => isLong(lines[line] ?? '')),
  }));
}

/**
 * The label stands above several lines, but beside the first of them where a page may end within the row: it cannot
 * be told to stay with the next paragraph, for in a table that keeps the whole row with the next one.
 */
function labelled(
  language: EditionLanguage,
  label: string,
  lines: readonly string[],
  mayBreak: boolean,
  look?: Look,
): Paragraph[] {
  const labelRun: Run = { text: `${label}: `, bold: true, language: language.code };
  const [first = '', ...more] = lines;
  if (more.length > 0 && !mayBreak) {
    return [
      paragraph([labelRun], { tight: true }),
      ...lines.map((line) => paragraph(linkedText(line, language, look))),
    ];
  }
  return [
    paragraph([labelRun, ...linkedText(first, language, look)]),
    ...more.map((line) => paragraph(linkedText(line, language, look))),
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
  inOne: (text: string, language: EditionLanguage['code']) => string = inLanguage,
): TableRow | null {
  const [language] = languages;
  if (language === undefined || text === '') return null;
  const inEach = ({ code }: EditionLanguage) => inOne(text, code);
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

function isLong(text: string): boolean {
  return text.length > longest;
}

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

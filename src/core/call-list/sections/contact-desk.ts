import type { Paragraph, TableRow } from '../../document/block';
import { bilingualTable, linesOf } from '../bilingual-table';
import type { EditionLanguage } from '../edition-language';
import { withoutStrays } from '../kept-with-next';
import { linkedText } from '../linked-text';
import type { Section } from '../outline';
import { paragraph, say } from '../say';

/**
 * Whom a donor writes to about any project of the list; the name of the department alone would tell nobody. Name and
 * contact are rows of their own: LibreOffice does not keep a table of one row with what follows it.
 */
export const contactDesk: Section = ({ settings }, languages) => {
  if (languages.every(({ code }) => settings[`contact_${code}`] === '')) return [];
  const row = (paragraphs: (language: EditionLanguage) => Paragraph[]): TableRow => ({
    cells: languages.map((language) => ({ paragraphs: paragraphs(language) })),
  });
  const rows = [
    row((language) => [paragraph([say(language, settings[`department_${language.code}`], { bold: true })])]),
    row((language) =>
      linesOf(settings[`contact_${language.code}`]).map((line) => paragraph(linkedText(line, language))),
    ),
  ];
  return [withoutStrays(bilingualTable(languages, rows), rows.length, 0)];
};

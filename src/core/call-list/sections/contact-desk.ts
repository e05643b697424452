import type { TableRow } from '../../document/block';
import { bilingualTable, linesOf } from '../bilingual-table';
import { linkedText } from '../linked-text';
import type { Section } from '../outline';
import { paragraph, say } from '../say';

/** Whom a donor writes to about any project of the list; the name of the department alone would tell nobody. */
export const contactDesk: Section = ({ settings }, languages) => {
  if (languages.every(({ code }) => settings[`contact_${code}`] === '')) return [];
  const row: TableRow = {
    cells: languages.map((language) => ({
      paragraphs: [
        paragraph([say(language, settings[`department_${language.code}`], { bold: true })]),
        ...linesOf(settings[`contact_${language.code}`]).map((line) => paragraph(linkedText(line, language))),
      ],
    })),
  };
  return [bilingualTable(languages, [row])];
};

import type { Paragraph } from '../../document/block';
import type { EditionLanguage } from '../edition-language';
import type { Section } from '../outline';
import { paragraph, say } from '../say';

/** Decree 30/2020 Annex I: "Phụ lục" and its number 14 bold, title in capitals 13 bold, the "Kèm theo" line 13 italic. */
export const annexHead: Section = ({ settings }, languages) => {
  // A list in English alone is a portfolio: the form of the decree is for Vietnamese documents.
  const isAnnex = languages.some(({ code }) => code === 'vi');
  const number = settings.annex_number === '' ? '' : ` ${settings.annex_number}`;
  const from = listYear(settings.list_from, '-01-01');
  const to = listYear(settings.list_to, '-12-31');
  return [
    ...(isAnnex ? lines(languages, 28, (language) => language.words.annex + number) : []),
    ...lines(languages, 26, (language) => settings[`list_title_${language.code}`].toUpperCase()),
    ...(from === null || to === null
      ? []
      : lines(languages, 26, (language) => language.words.period(from, to).toUpperCase())),
    ...(isAnnex ? languages : []).map((language) =>
      paragraph([say(language, language.words.attachedTo, { italic: true, size: 26 })], {
        alignment: 'centre',
      }),
    ),
    { kind: 'rule' },
  ];
};

/** The year, where the period of the list is of whole years; another period stands in the general information. */
function listYear(day: string | null, ending: string): string | null {
  return day?.endsWith(ending) ? day.slice(0, 4) : null;
}

function lines(
  languages: readonly EditionLanguage[],
  size: number,
  text: (language: EditionLanguage) => string,
): Paragraph[] {
  return languages.map((language, index) =>
    paragraph([say(language, text(language), index === 0 ? { bold: true, size } : { size })], {
      alignment: 'centre',
      tight: index < languages.length - 1,
    }),
  );
}

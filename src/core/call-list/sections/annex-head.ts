import type { Block, Paragraph } from '../../document/block';
import type { CallListData } from '../call-list-data';
import type { EditionLanguage } from '../edition-language';
import { paragraph, say } from '../say';
import { listPeriod } from './list-period';

/**
 * Decree 30/2020 Annex I: "Phụ lục" and its number 14 bold, title in capitals 13 bold, the "Kèm theo" line 13 italic.
 */
export function annexHead(
  { settings }: CallListData,
  languages: readonly EditionLanguage[],
): readonly Block[] {
  const number = settings.annex_number === '' ? '' : ` ${settings.annex_number}`;
  const hasPeriod = listPeriod(settings, 'vi').length > 0;
  return [
    ...lines(languages, 28, (language) => language.words.annex + number),
    ...lines(languages, 26, (language) => settings[`list_title_${language.code}`].toUpperCase()),
    ...(hasPeriod
      ? lines(languages, 26, ({ code }) => listPeriod(settings, code).join('').toUpperCase())
      : []),
    ...languages.map((language) =>
      paragraph([say(language, language.words.attachedTo, { italic: true, size: 26 })], {
        alignment: 'centre',
      }),
    ),
    { kind: 'rule' },
  ];
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

import type { Block } from '../../document/block';
import { printPeriod } from '../../values/print';
import { balancedLines } from '../balanced-lines';
import type { CallListData } from '../call-list-data';
import type { EditionLanguage } from '../edition-language';
import { type Look, paragraph, say } from '../say';
import { listPeriod } from './list-period';
import { listProgramme } from './list-programme';

/** The first page of a portfolio: whose it is, what it is, for when, and as of when. */
export function cover(
  { settings, asOf }: CallListData,
  [language]: readonly EditionLanguage[],
): readonly Block[] {
  if (language === undefined) return [];
  const { code, words } = language;
  const programme = listProgramme(settings, code);
  const line = (text: string, look: Look, spaceBefore: number): Block =>
    paragraph([say(language, text, look)], { alignment: 'centre', spaceBefore });
  return [
    line(settings[`people_committee_${code}`], { size: 28 }, 24),
    line(settings[`department_${code}`], { size: 28, bold: true }, 0),
    line(
      balancedLines(settings[`list_title_${code}`], titleLength).join('\n'),
      { size: 52, bold: true },
      150,
    ),
    ...listPeriod(settings, code).map((period) => line(period, { size: 32 }, 12)),
    { kind: 'rule' },
    ...(programme === '' ? [] : [line(programme, { size: 28, italic: true }, 24)]),
    line(`${words.general.asOf} ${printPeriod(asOf, code)}`, { size: 26 }, 220),
    { kind: 'page-break' },
  ];
}

/** Characters of the size of the title that a line between the margins holds, capitals too. */
const titleLength = 30;

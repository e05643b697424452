import { countryName, findCountry } from '../codelists/countries';
import { currencyName, findCurrency } from '../codelists/currencies';
import { languages } from '../languages';
import type { NameList } from '../languages/function-words';
import type { TableWords, Words } from '../languages/table-words';
import { headingKey } from '../tables/heading-key';
import { sectorList, usualSectors } from '../tables/read-lists';
import type { SectorRow } from '../tables/register';
import { meaningsOf } from '../tables/vocabulary';
import type { LanguageCode } from '../workbook/workbook';
import { withDays } from './days-of-dates';
import { kindOfRange } from './kind-of-range';
import { overCells } from './over-cells';
import { readWord } from './read-word';
import { refuseMore } from './refuse-more';
import { cellsOf, registerOfRanges } from './register-of-ranges';
import { type Grid, isGrid, sortArguments } from './sort-arguments';
import { WrongArgument } from './wrong-argument';

/**
 * What a code, or a word in either language, is called: list, code, language. A range of codes gives a range of names;
 * the office's own Sectors sheet may stand anywhere among the arguments.
 */
export function aidName(given: readonly unknown[]): string | string[][] {
  const isSectors = (one: unknown): one is Grid => isGrid(one) && kindOfRange(cellsOf(one)) === 'sectors';
  const [list, code, language, ...more] = withDays(given.filter((one) => !isSectors(one)));
  const answerIn =
    (language ?? '') === ''
      ? 'vi'
      : readWord('language', language, ({ functions }) => functions.languages, 'vi').code;
  const words = languages[answerIn].functions;
  const name = readWord('list', list, ({ functions }) => functions.lists, answerIn).code;
  const { ranges: tables } = sortArguments(given.filter(isSectors));
  const sectors = tables.length > 0 ? registerOfRanges(tables, '', words).sectors.rows : usualSectors();
  const nameOf = finders[name](answerIn, sectors);
  refuseMore(
    more.map((one) => one ?? ''),
    words,
  );
  return overCells([code], ([one]) => {
    const text = String(one ?? '').trim();
    if (text === '') return '';
    const found = nameOf(text);
    if (found === null) throw new WrongArgument(words.wrong.code(words.lists[name][0], text));
    return found;
  });
}

type Finder = (language: LanguageCode, sectors: readonly SectorRow[]) => (text: string) => string | null;

function worded(choose: (words: TableWords['words']) => Readonly<Record<string, Words>>): Finder {
  return (language) => {
    const meanings = meaningsOf(({ words }) => choose(words));
    const names = choose(languages[language].tables.words);
    return (text) => names[text]?.[0] ?? names[meanings.get(headingKey(text)) ?? '']?.[0] ?? null;
  };
}

const finders: { readonly [Name in NameList]: Finder } = {
  sector: (language, sectors) => {
    const { find } = sectorList(sectors);
    return (text) => {
      const code = find(text);
      const sector = sectors.find((one) => one.code === code);
      if (sector === undefined) return null;
      return language === 'vi' ? sector.nameVi || sector.nameEn : sector.nameEn || sector.nameVi;
    };
  },
  'aid-status': worded((words) => words.aidStatus),
  'call-status': worded((words) => words.callStatus),
  kind: worded((words) => words.aidKind),
  form: worded((words) => words.form),
  'donor-type': worded((words) => words.donorType),
  currency: (language) => (text) => {
    const code = findCurrency(text);
    return code && currencyName(code, language);
  },
  country: (language) => (text) => {
    const code = findCountry(text);
    return code && countryName(code, language);
  },
};

import { countryName } from '../codelists/countries';
import { groupName } from '../codelists/sectors';
import type { Language } from '../languages/language';
import { donorName } from '../tables/donor-name';
import type { Register } from '../tables/register';
import { capitalised } from '../values/capitalised';
import { printPeriod } from '../values/print';
import type { LanguageCode } from '../workbook/workbook';
import type { DimensionName } from './dimensions';
import { nameOfPlace } from './place-names';
import type { CrossKey, TotalLine } from './totals';

/** What a line of a table is called. */
export type NameLine = (line: CrossKey & Partial<Pick<TotalLine, 'members'>>) => string;

/** The names of the lines of a dimension in a language; `words` are that language's. */
export function lineNames(
  dimension: DimensionName,
  register: Register,
  words: Pick<Language, 'sheets' | 'tables'>,
  language: LanguageCode,
): NameLine {
  const { totals } = words.sheets;
  const nameOf = names[dimension](register, words, language);
  return ({ key, special, members = 0 }) => {
    if (special === null) return nameOf(key) || key;
    return special === 'individuals' ? totals.individuals(members) : totals[special];
  };
}

type NameKey = (key: string) => string | undefined;
type Names = (
  register: Register,
  words: Pick<Language, 'sheets' | 'tables'>,
  language: LanguageCode,
) => NameKey;
type Words = Readonly<Record<string, readonly [string, ...string[]]>>;

const asWritten: Names = () => (key) => key;
const periods: Names = (_register, _words, language) => (key) => printPeriod(key, language);
/** A line begins with its name, and tables of units write "Xã Vân Hồ" where a sentence writes "xã Vân Hồ". */
const places: Names = (_register, _words, language) => (key) => capitalised(nameOfPlace(key, language));
const coded =
  (choose: (words: Language['tables']['words']) => Words): Names =>
  (_register, { tables }) =>
  (key) =>
    choose(tables.words)[key]?.[0];

const names: { readonly [Name in DimensionName]: Names } = {
  sector: ({ sectors }, _words, language) => {
    const known = new Map(
      sectors.rows.map(({ code, nameVi, nameEn }) => [
        code,
        language === 'vi' ? nameVi || nameEn : nameEn || nameVi,
      ]),
    );
    return (key) => known.get(key);
  },
  'report-group': (_register, _words, language) => (key) => groupName(key, language),
  donor: ({ donors }, _words, language) => {
    if (language !== 'vi') return (key) => key;
    const known = new Map(donors.rows.map((row) => [donorName(row), row.nameVi]));
    return (key) => known.get(key);
  },
  'donor-type': coded((words) => words.donorType),
  'donor-country': (_register, _words, language) => (key) => countryName(key, language),
  kind: coded((words) => words.aidKind),
  form: coded((words) => words.form),
  funding: coded((words) => words.funding),
  owner: asWritten,
  'managing-agency': asWritten,
  place: places,
  'former-district': places,
  status: coded((words) => ({ ...words.callStatus, ...words.aidStatus })),
  newness:
    (_register, { sheets }) =>
    (key) =>
      key === 'new' ? sheets.totals.newness.new : sheets.totals.newness['carried-over'],
  marker: coded((words) => words.marker),
  year: asWritten,
  quarter: periods,
  month: periods,
};

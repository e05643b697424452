import type { Language } from '../languages/language';
import type { SheetWords } from '../languages/sheet-words';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { lineNames, type NameLine } from '../totals/line-names';
import { behindDimensions, rowsBehind } from '../totals/rows-behind';
import type { TotalsResult } from '../totals/totals';
import { printPeriod } from '../values/print';
import type { LanguageCode } from '../workbook/workbook';
import { textCell, usdCell, vndCell } from './number-cells';
import type { OutputSheet } from './output-sheet';
import { type Section, sectionsSheet } from './sections';
import { paidSection, reconciliationSection, statedBesideSection, subtotalsSection } from './totals-checks';
import { rowsBehindSection } from './totals-rows';
import {
  bucketsSection,
  crossSection,
  headlineSection,
  notConvertedSection,
  ratesSection,
  tableSection,
} from './totals-sections';

type TotalsLanguage = Pick<Language, 'sheets' | 'tables'>;
type NamesOf = (dimension: DimensionName) => NameLine;

/** The Totals sheet in the workbook's language; the report's sentences stand in both. */
export function totalsSheet(
  result: TotalsResult,
  register: Register,
  languages: Readonly<Record<LanguageCode, TotalsLanguage>>,
): OutputSheet {
  const { language } = register.settings;
  const words = languages[language].sheets.totals;
  const other = languages[language === 'vi' ? 'en' : 'vi'].sheets.totals;
  const sentences = [words, other].flatMap((each) => each.reportSentences(result, register.settings));
  const namesOf = (dimension: DimensionName) => lineNames(dimension, register, languages[language], language);
  const sections: Section[] = [
    plainSection(words.title, [words.asOf(result.headline.asOf)]),
    plainSection(words.sections.report, sentences),
    headlineSection(result.headline, words),
    ...tableSections(result, words, namesOf),
    ...accountSections(result, words),
    ...listSections(result, register, words, namesOf),
    plainSection(words.sections.notes, [
      words.tablesCover(result.window.from, result.window.to),
      ...words.notes,
    ]),
  ];
  return {
    ...sectionsSheet(words.name, sections, { columnWidths, wrappedColumns }),
    ownChartTitles: [words, other].flatMap((each) => charted.map((section) => each.sections[section])),
  };
}

/** The tables beside which a chart stands. */
const charted = ['bySector', 'byDonor', 'byYear'] as const;

function plainSection(title: string, lines: readonly string[]): Section {
  return { title, headings: [], lines: lines.map((line) => ({ cells: [textCell(line)] })) };
}

function tableSections(
  result: TotalsResult,
  words: SheetWords['totals'],
  namesOf: NamesOf,
): readonly Section[] {
  const { headings, sections } = words;
  const { sectorByYear } = result;
  const [sector, year] = [namesOf('sector'), namesOf('year')];
  const { items } = headings;
  const usd = sectorByYear.usd.map((row) => row.map(usdCell));
  const vnd = sectorByYear.vnd.map((row) => row.map(vndCell));
  const bar = { kind: 'bar', valueColumn: 2 } as const;
  const column = { kind: 'column', valueColumn: 2 } as const;
  const table = (
    name: 'bySector' | 'byDonor' | 'byCountry' | 'byPlace' | 'byStatus' | 'byYear',
    dimension: DimensionName,
    heading: string,
  ) => tableSection(sections[name], result[name], { heading, items }, namesOf(dimension), words);
  return [
    { ...table('bySector', 'sector', headings.sector), chart: bar },
    { ...table('byYear', 'year', headings.year), chart: column },
    { ...table('byDonor', 'donor', headings.donor), chart: bar },
    table('byCountry', 'donor-country', headings.country),
    table('byPlace', 'place', headings.place),
    table('byStatus', 'status', headings.status),
    crossSection(sections.sectorByYearUsd, sectorByYear, usd, headings.sector, [sector, year]),
    crossSection(sections.sectorByYearVnd, sectorByYear, vnd, headings.sector, [sector, year]),
    ...(result.paidByYear.length === 0 ? [] : [paidSection(result.paidByYear, words)]),
    tableSection(
      sections.requestedBySector,
      result.requestedBySector,
      { heading: headings.sector, items: headings.projects },
      sector,
      words,
    ),
  ];
}

/** What became of every row, and that the figures agree with one another. */
function accountSections(result: TotalsResult, words: SheetWords['totals']): readonly Section[] {
  const { buckets, callBuckets, flowBuckets, reconciliation } = result;
  const { differing } = reconciliation.subtotals;
  const { sections } = words;
  return [
    bucketsSection(sections.buckets, buckets, words.buckets, words),
    bucketsSection(sections.callBuckets, callBuckets, words.callBuckets, words),
    ...(flowBuckets.length === 0
      ? []
      : [bucketsSection(sections.flowBuckets, flowBuckets, words.flowBuckets, words)]),
    reconciliationSection(reconciliation, words),
    ...(differing.length === 0 ? [] : [subtotalsSection(differing, words)]),
  ];
}

/** Lists that have nothing to list are left out. */
function listSections(
  { notConverted, ratesUsed, statedBeside, window }: TotalsResult,
  register: Register,
  words: SheetWords['totals'],
  namesOf: NamesOf,
): readonly Section[] {
  const print = (period: string) => printPeriod(period, register.settings.language);
  const behind = rowsBehind(register, window);
  return [
    ...(notConverted.length === 0 ? [] : [notConvertedSection(notConverted, words, print)]),
    ...(ratesUsed.length === 0 ? [] : [ratesSection(ratesUsed, words, print)]),
    ...(statedBeside.length === 0 ? [] : [statedBesideSection(statedBeside, words, print)]),
    ...(behind.length === 0 ? [] : [rowsBehindSection(behind, behindDimensions.map(namesOf), words, print)]),
  ];
}

const firstWidth = 420;
const otherWidth = 150;

/** The column of names and sentences, and those where the list of rates has its words. */
const wrappedColumns = [0, 5, 6];

function columnWidths(columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => (column === 0 ? firstWidth : otherWidth));
}

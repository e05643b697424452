import type { Language } from '../languages/language';
import type { SheetWords } from '../languages/sheet-words';
import type { Register } from '../tables/register';
import type { DimensionName } from '../totals/dimensions';
import { lineNames } from '../totals/line-names';
import type { TotalsResult } from '../totals/totals';
import { printPeriod } from '../values/print';
import type { LanguageCode } from '../workbook/workbook';
import { textCell, usdCell, vndCell } from './number-cells';
import type { OutputSheet } from './output-sheet';
import { type Section, sectionsSheet } from './sections';
import {
  bucketsSection,
  crossSection,
  headlineSection,
  notConvertedSection,
  ratesSection,
  tableSection,
} from './totals-sections';

/** The Totals sheet in the workbook's language; the report's sentences stand in both. */
export function totalsSheet(
  result: TotalsResult,
  register: Register,
  languages: Readonly<Record<LanguageCode, Pick<Language, 'sheets' | 'tables'>>>,
): OutputSheet {
  const { language } = register.settings;
  const words = languages[language].sheets.totals;
  const other = languages[language === 'vi' ? 'en' : 'vi'].sheets.totals;
  const sentences = [words, other].flatMap((each) => each.reportSentences(result, register.settings));
  const sections: Section[] = [
    plainSection(words.title, [words.asOf(result.headline.asOf)]),
    plainSection(words.sections.report, sentences),
    headlineSection(result.headline, words),
    ...tableSections(result, register, languages[language]),
    bucketsSection(words.sections.buckets, result.buckets, words.buckets, words),
    bucketsSection(words.sections.callBuckets, result.callBuckets, words.callBuckets, words),
    ...listSections(result, register, words),
    plainSection(words.sections.notes, [
      words.tablesCover(result.window.from, result.window.to),
      ...words.notes,
    ]),
  ];
  return sectionsSheet(words.name, sections, { columnWidths, wrappedColumns });
}

function plainSection(title: string, lines: readonly string[]): Section {
  return { title, headings: [], lines: lines.map((line) => ({ cells: [textCell(line)] })) };
}

function tableSections(
  result: TotalsResult,
  register: Register,
  language: Pick<Language, 'sheets' | 'tables'>,
): readonly Section[] {
  const words = language.sheets.totals;
  const { headings, sections } = words;
  const { sectorByYear } = result;
  const names = (dimension: DimensionName) =>
    lineNames(dimension, register, language, register.settings.language);
  const [sector, donor, year] = [names('sector'), names('donor'), names('year')];
  const usd = sectorByYear.usd.map((row) => row.map(usdCell));
  const vnd = sectorByYear.vnd.map((row) => row.map(vndCell));
  return [
    tableSection(sections.bySector, result.bySector, headings.sector, headings.items, sector, words),
    tableSection(sections.byDonor, result.byDonor, headings.donor, headings.items, donor, words),
    tableSection(sections.byYear, result.byYear, headings.year, headings.items, year, words),
    crossSection(sections.sectorByYearUsd, sectorByYear, usd, headings.sector, [sector, year]),
    crossSection(sections.sectorByYearVnd, sectorByYear, vnd, headings.sector, [sector, year]),
    tableSection(
      sections.requestedBySector,
      result.requestedBySector,
      headings.sector,
      headings.projects,
      sector,
      words,
    ),
  ];
}

/** Lists that have nothing to list are left out. */
function listSections(
  { notConverted, ratesUsed }: TotalsResult,
  { settings }: Register,
  words: SheetWords['totals'],
): readonly Section[] {
  const print = (period: string) => printPeriod(period, settings.language);
  return [
    ...(notConverted.length === 0 ? [] : [notConvertedSection(notConverted, words, print)]),
    ...(ratesUsed.length === 0 ? [] : [ratesSection(ratesUsed, words, print)]),
  ];
}

const firstWidth = 420;
const otherWidth = 150;

/** The column of names and sentences, and those where the list of rates has its words. */
const wrappedColumns = [0, 5, 6];

function columnWidths(columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => (column === 0 ? firstWidth : otherWidth));
}

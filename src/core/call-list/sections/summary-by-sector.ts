import type { Block, Paragraph, TableBlock, TableCell, TableRow } from '../../document/block';
import { textWidth } from '../../document/page';
import { measureNames } from '../../languages/document-words';
import { decimalString } from '../../values/money';
import { printDecimal } from '../../values/print';
import type { CallListData } from '../call-list-data';
import type { EditionLanguage } from '../edition-language';
import { endingWithNext, withoutStrays } from '../kept-with-next';
import type { Section } from '../outline';
import { paragraph, say } from '../say';
import { sectorName } from '../sector-name';
import type { SumLine } from '../summary';

/** One table for each language, for a figure cannot be printed in the way of two languages at once. */
export const summaryBySector: Section = (data, languages) =>
  languages.flatMap((language): Block[] => {
    // Two sectors or the last two and the total stay together; a note below the table stays with it.
    const table = withoutStrays(summaryTable(data, language), 4, 6);
    const below = notes(data, language);
    return [
      { kind: 'heading', level: 2, runs: [say(language, language.words.summary.title)], alignment: 'centre' },
      ...(below.length === 0 ? [table] : endingWithNext([table], 1)),
      ...below,
    ];
  });

const moneyWidth = 1520;
const currencyWidth = 740;
const projectsWidth = textWidth - currencyWidth - measureNames.length * moneyWidth;

function summaryTable({ summary, sectors }: CallListData, language: EditionLanguage): TableBlock {
  const { words } = language;
  const rows: TableRow[] = [headerRow(language)];
  summary.sectors.forEach((line, index) => {
    rows.push(nameRow(language, `${index + 1}. ${sectorName(sectors, line.key, language)}`));
    rows.push(moneyRow(language, line, false));
  });
  rows.push(nameRow(language, words.summary.grandTotal), moneyRow(language, summary.total, true));
  return {
    kind: 'table',
    widths: [projectsWidth, currencyWidth, ...measureNames.map(() => moneyWidth)],
    headerRows: 1,
    borders: true,
    narrowCells: true,
    rows,
  };
}

function headerRow(language: EditionLanguage): TableRow {
  const { summary } = language.words;
  const captions = [
    summary.projects,
    summary.currency,
    ...measureNames.map((name) => summary.measures[name]),
  ];
  return {
    cells: captions.map((caption) => ({
      shaded: true,
      paragraphs: [
        paragraph([say(language, caption, { bold: true, size: textSize })], { alignment: 'centre' }),
      ],
    })),
  };
}

function nameRow(language: EditionLanguage, name: string): TableRow {
  return {
    cells: [
      {
        span: measureNames.length + 2,
        paragraphs: [paragraph([say(language, name, { bold: true, size: 22 })], { keepWithNext: true })],
      },
    ],
  };
}

/** VND above USD in every cell. */
function moneyRow(language: EditionLanguage, line: SumLine, bold: boolean): TableRow {
  const cell = (texts: readonly string[], alignment: 'centre' | 'right'): TableCell => ({
    paragraphs: texts.map(
      (text): Paragraph => paragraph([say(language, text, { bold, size: textSize })], { alignment }),
    ),
  });
  return {
    cells: [
      cell([String(line.projects)], 'centre'),
      cell(['VND', 'USD'], 'centre'),
      ...measureNames.map((name) => {
        const { vnd, usd } = line.sums[name];
        return cell([print('VND', vnd, language), print('USD', usd, language)], 'right');
      }),
    ],
  };
}

/** Half points: the largest at which a thousand billion dong fits its column. */
const textSize = 20;

function print(currency: 'VND' | 'USD', minor: bigint, language: EditionLanguage): string {
  return printDecimal(decimalString({ currency, minor }), language.code);
}

function notes({ summary }: CallListData, language: EditionLanguage): Paragraph[] {
  const { notes } = language.words.summary;
  return [
    summary.withoutTotal > 0 ? notes.withoutTotal(String(summary.withoutTotal)) : '',
    summary.overfunded > 0 ? notes.overfunded(String(summary.overfunded)) : '',
    summary.severalSectors > 0 ? notes.severalSectors(String(summary.severalSectors)) : '',
  ]
    .filter((note) => note !== '')
    .map((note, index) =>
      paragraph([say(language, note, { italic: true, size: 22 })], { apart: index === 0, tight: true }),
    );
}

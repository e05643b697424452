import type { Block, TableCell, TableRow } from '../../document/block';
import { textWidth } from '../../document/page';
import type { ListedProject } from '../call-project';
import { type EditionLanguage, written } from '../edition-language';
import { withoutStrays } from '../kept-with-next';
import type { Section } from '../outline';
import { printUsd } from '../print-amount';
import { headingRuns, paragraph, say, sayInEach } from '../say';
import { sectorName } from '../sector-name';

/** Every project by sector, with links to its page (no page numbers: they would be wrong in Google Docs). */
export const indexBySector: Section = ({ projects, sectors }, languages): Block[] => {
  const columns = columnsFor(projects);
  const rows: TableRow[] = [headerRow(columns, languages)];
  projects.forEach((project, index) => {
    if (project.sector !== projects[index - 1]?.sector) {
      const name = (language: EditionLanguage) => sectorName(sectors, project.sector, language);
      rows.push(sectorRow(columns, languages, name));
    }
    rows.push({ cells: columns.map((column) => cellOf[column](project, languages)) });
  });
  return [
    { kind: 'heading', level: 2, runs: headingRuns(languages, ({ words }) => words.index.bySector) },
    withoutStrays(
      { kind: 'table', widths: widthsOf(columns), headerRows: 1, borders: true, narrowCells: true, rows },
      3,
      2,
    ),
  ];
};

type Column = 'number' | 'code' | 'project' | 'remaining';

/** A list whose projects have no codes has no column for them. */
function columnsFor(projects: readonly ListedProject[]): readonly Column[] {
  const hasCodes = projects.some(({ row }) => row.code !== '');
  return hasCodes ? ['number', 'code', 'project', 'remaining'] : ['number', 'project', 'remaining'];
}

const fixedWidths = { number: 560, code: 1900, remaining: 1900 } as const;

function widthsOf(columns: readonly Column[]): readonly number[] {
  const widthOf = (column: Column): number => (column === 'project' ? 0 : fixedWidths[column]);
  const rest = columns.reduce((left, column) => left - widthOf(column), textWidth);
  return columns.map((column) => widthOf(column) || rest);
}

function headerRow(columns: readonly Column[], languages: readonly EditionLanguage[]): TableRow {
  return {
    cells: columns.map((caption) => ({
      shaded: true,
      paragraphs: sayInEach(languages, ({ words }) => words.index[caption], centred, { bold: true }),
    })),
  };
}

const centred = { alignment: 'centre', tight: true } as const;

function sectorRow(
  columns: readonly Column[],
  languages: readonly EditionLanguage[],
  name: (language: EditionLanguage) => string,
): TableRow {
  return {
    cells: [
      {
        span: columns.length,
        paragraphs: sayInEach(languages, name, { keepWithNext: true, tight: true }, { bold: true }),
      },
    ],
  };
}

const cellOf: {
  readonly [Name in Column]: (project: ListedProject, languages: readonly EditionLanguage[]) => TableCell;
} = {
  number: ({ number }, languages) => plainCell(String(number), languages),
  code: ({ row }, languages) => plainCell(row.code, languages),
  project: ({ row, anchor }, languages) => ({
    paragraphs: languages.map((language, index) =>
      paragraph([
        say(
          language,
          written(row, 'name', language),
          index === 0 ? { link: `#${anchor}` } : { italic: true },
        ),
      ]),
    ),
  }),
  remaining: ({ amounts }, languages) => ({
    paragraphs: sayInEach(languages, (language) => printUsd(amounts.remaining, language), {
      alignment: 'right',
    }),
  }),
};

function plainCell(text: string, [first]: readonly EditionLanguage[]): TableCell {
  return { paragraphs: first === undefined ? [] : [paragraph([say(first, text)], { alignment: 'centre' })] };
}

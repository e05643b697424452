import type { Block, TableRow } from '../../document/block';
import { textWidth } from '../../document/page';
import type { ListedProject } from '../call-project';
import { type EditionLanguage, written } from '../edition-language';
import type { Section } from '../outline';
import { printUsd } from '../print-amount';
import { headingRuns, paragraph, say, sayInEach } from '../say';
import { sectorName } from '../sector-name';

/** Every project by sector, with links to its page (no page numbers: they would be wrong in Google Docs). */
export const indexBySector: Section = ({ projects, sectors }, languages): Block[] => {
  const rows: TableRow[] = [headerRow(languages)];
  projects.forEach((project, index) => {
    if (project.sector !== projects[index - 1]?.sector) {
      rows.push(sectorRow(languages, (language) => sectorName(sectors, project.sector, language)));
    }
    rows.push(projectRow(project, languages));
  });
  return [
    { kind: 'heading', level: 2, runs: headingRuns(languages, ({ words }) => words.index.bySector) },
    { kind: 'table', widths, headerRows: 1, borders: true, narrowCells: true, rows },
  ];
};

const widths = [560, 1900, textWidth - 560 - 1900 - 1900, 1900];

function headerRow(languages: readonly EditionLanguage[]): TableRow {
  const captions = ['number', 'code', 'project', 'remaining'] as const;
  return {
    cells: captions.map((caption) => ({
      shaded: true,
      paragraphs: sayInEach(languages, ({ words }) => words.index[caption], centred, { bold: true }),
    })),
  };
}

const centred = { alignment: 'centre', tight: true } as const;

function sectorRow(
  languages: readonly EditionLanguage[],
  name: (language: EditionLanguage) => string,
): TableRow {
  return {
    cells: [
      {
        span: widths.length,
        paragraphs: sayInEach(languages, name, { keepWithNext: true, tight: true }, { bold: true }),
      },
    ],
  };
}

function projectRow(project: ListedProject, languages: readonly EditionLanguage[]): TableRow {
  const [first] = languages;
  const link = `#${project.anchor}`;
  const plain = (text: string) =>
    first === undefined ? [] : [paragraph([say(first, text)], { alignment: 'centre' })];
  return {
    cells: [
      { paragraphs: plain(String(project.number)) },
      { paragraphs: plain(project.row.code) },
      {
        paragraphs: languages.map((language, index) =>
          paragraph([
            say(language, written(project.row, 'name', language), index === 0 ? { link } : { italic: true }),
          ]),
        ),
      },
      {
        paragraphs: sayInEach(languages, (language) => printUsd(project.amounts.remaining, language), {
          alignment: 'right',
        }),
      },
    ],
  };
}

import type { Paragraph, TableCell, TableRow } from '../../document/block';
import { landscapeWidth } from '../../document/page';
import type { MeasureName } from '../../languages/document-words';
import { capitalised } from '../../values/capitalised';
import { placeName } from '../../values/place-name';
import { backLink } from '../back-link';
import { linesOf } from '../bilingual-table';
import type { CallListData } from '../call-list-data';
import type { ListedProject } from '../call-project';
import { type EditionLanguage, type WrittenField, written } from '../edition-language';
import { inLanguage } from '../in-language';
import { keptWithNext } from '../kept-with-next';
import { linkedText } from '../linked-text';
import type { Section } from '../outline';
import { printShortAmount, printShortSum } from '../print-amount';
import { printDuration } from '../print-duration';
import { headingRuns, type Look, paragraph, say, sayInEach } from '../say';
import { sectorName } from '../sector-name';

/** All projects in one table across landscape pages, each language below the other within its cell. */
export const projectRows: Section = (data, languages) => {
  const rows: TableRow[] = [headerRow(data, languages)];
  data.projects.forEach((project, index) => {
    if (project.sector !== data.projects[index - 1]?.sector) rows.push(sectorRow(project, data, languages));
    rows.push(projectRow(project, languages));
  });
  const last = rows.pop();
  // A page with the total alone would say of what only on the page before; a row that may break fills pages anyway.
  if (last !== undefined) rows.push(last.mayBreak ? last : keptWithNext(last));
  rows.push(totalRow(data, languages));
  return [{ kind: 'table', widths, headerRows: 1, borders: true, narrowCells: true, rows }];
};

const fixedWidths = [480, 2400, 2050, 2700, 3250] as const;
const widths = [
  ...fixedWidths.slice(0, 3),
  landscapeWidth - fixedWidths.reduce((sum, width) => sum + width, 0),
  ...fixedWidths.slice(3),
];

/** Half points: seven columns of text leave no room for more. */
const size = 18;

function headerRow({ projects }: CallListData, languages: readonly EditionLanguage[]): TableRow {
  const hasCodes = projects.some(({ row }) => row.code !== '');
  const project = hasCodes ? 'project' : 'projectWithoutCode';
  const captions = ['number', project, 'where', 'content', 'effect', 'money'] as const;
  return {
    cells: captions.map((caption) => ({
      shaded: true,
      paragraphs: sayInEach(
        languages,
        ({ words }) => words.table[caption],
        { alignment: 'centre', tight: true },
        { bold: true, size },
      ),
    })),
  };
}

function sectorRow(
  project: ListedProject,
  { sectors }: CallListData,
  languages: readonly EditionLanguage[],
): TableRow {
  const name = (language: EditionLanguage) =>
    language.words.project.sector(sectorName(sectors, project.sector, language));
  const apart = languages.slice(0, 1).map((language) => say(language, '   '));
  const runs = headingRuns(languages, name).map((run, index) => ({ ...run, bold: index === 0, size: 22 }));
  return {
    cells: [
      {
        span: widths.length,
        shaded: true,
        paragraphs: [paragraph([...runs, ...apart, ...backLink(languages, size)], { keepWithNext: true })],
      },
    ],
  };
}

function projectRow(project: ListedProject, languages: readonly EditionLanguage[]): TableRow {
  const { row, number, anchor } = project;
  const [first] = languages;
  const text = (field: WrittenField, look?: Look) =>
    inEach(languages, (language) => written(row, field, language), look);
  const cells: readonly (readonly Paragraph[])[] = [
    first ? [{ ...paragraph([say(first, String(number), { size })], { alignment: 'centre' }), anchor }] : [],
    [
      ...(first && row.code !== '' ? [paragraph([say(first, row.code, { bold: true, size })])] : []),
      ...text('name', { bold: true }),
      ...text('owner'),
    ],
    [
      ...inEach(languages, ({ code }) =>
        capitalised(row.place.map((place) => placeName(place, code)).join('; ')),
      ),
      ...inEach(languages, (language) => printDuration(row, language)),
      ...inEach(languages, ({ code }) => inLanguage(row.contact, code)),
    ],
    [...text('objective'), ...text('scope')],
    [...text('beneficiaries'), ...text('results')],
    moneyLines(project, languages),
  ];
  const length = cells.reduce((sum, paragraphs) => sum + lengthOf(paragraphs), 0);
  return { cells: cells.map((paragraphs): TableCell => ({ paragraphs })), mayBreak: length > longest };
}

/** Rows with more characters than this would leave half a page empty if they had to stay whole. */
const longest = 3_000;

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0);
}

const measures = ['total', 'requested', 'counterpart', 'secured', 'remaining'] as const;

/** The amounts of a project; nothing is said of what is nothing, but for what is asked and what is still needed. */
function moneyLines({ amounts }: ListedProject, languages: readonly EditionLanguage[]): Paragraph[] {
  const told = measures.filter((measure) => {
    const amount = amounts[measure];
    const isAlwaysTold = measure === 'requested' || measure === 'remaining';
    return amount !== null && (isAlwaysTold || amount.vnd > zero);
  });
  return inEach(languages, (language) =>
    told
      .map((measure) => {
        const amount = amounts[measure];
        const label = language.words.summary.measures[measure];
        return amount === null ? '' : `${label}: ${printShortAmount(amount, language)}`;
      })
      .join('\n'),
  );
}

const zero = BigInt(0);

function totalRow({ summary }: CallListData, languages: readonly EditionLanguage[]): TableRow {
  const { projects, sums } = summary.total;
  const told: readonly MeasureName[] = ['requested', 'secured', 'remaining', 'counterpart'];
  const tell = (language: EditionLanguage) => {
    const { summary: captions, table } = language.words;
    const amounts = told.map(
      (measure) => `${captions.measures[measure]}: ${printShortSum(sums[measure], language)}`,
    );
    return [table.grandTotal(String(projects)), ...amounts].join('; ');
  };
  return {
    cells: [
      { span: widths.length, shaded: true, paragraphs: sayInEach(languages, tell, {}, { bold: true, size }) },
    ],
  };
}

function inEach(
  languages: readonly EditionLanguage[],
  text: (language: EditionLanguage) => string,
  look: Look = {},
): Paragraph[] {
  return languages.flatMap((language, index) =>
    // What both languages write alike is said once.
    index > 0 && text(language) === languages.slice(0, 1).map(text)[0]
      ? []
      : linesOf(text(language)).map((line) =>
          paragraph(linkedText(line, language, { ...look, size, ...(index === 0 ? {} : { italic: true }) })),
        ),
  );
}

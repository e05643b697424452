import type { TableBlock, TableRow } from '../document/block';
import type { CallRow } from '../tables/register';
import { capitalised } from '../values/capitalised';
import { placeName } from '../values/place-name';
import { knownValue } from '../values/unread';
import type { Amount } from './amounts';
import { withBackLink } from './back-link';
import { bilingualTable, labelledRow, labelledRows, languageHeader, sharedRow } from './bilingual-table';
import { budgetLinesIn } from './budget-lines';
import type { ListedProject } from './call-project';
import { counterpartForms } from './counterpart-forms';
import { type EditionLanguage, type WrittenField, written } from './edition-language';
import { inLanguage } from './in-language';
import { printAmount } from './print-amount';
import { printDuration } from './print-duration';
import { type Look, paragraph, say } from './say';

type Labels = EditionLanguage['words']['project'];
type LabelName = { [Name in keyof Labels]: Labels[Name] extends string ? Name : never }[keyof Labels];

/** All that a donor needs to judge one project, in the order in which a donor asks. */
export function projectTable(
  { row, amounts }: ListedProject,
  languages: readonly EditionLanguage[],
): TableBlock {
  const labelled = (label: LabelName, value: (language: EditionLanguage) => string, look?: Look) =>
    labelledRow(languages, ({ words }) => words.project[label], value, look);
  const text = (label: LabelName, field: WrittenField, look?: Look) =>
    labelled(label, (language) => written(row, field, language), look);
  const story = (field: 'need' | 'objective' | 'scope' | 'beneficiaries' | 'results') =>
    labelledRows(
      languages,
      ({ words }) => words.project[field],
      (language) => written(row, field, language),
    );
  const money = (
    label: LabelName,
    amount: Amount | null,
    after: (language: EditionLanguage) => string = () => '',
  ) =>
    labelled(label, (language) => (amount === null ? '' : printAmount(amount, language) + after(language)));
  const shared = (label: LabelName, value: string, inOne?: typeof budgetLinesIn) =>
    sharedRow(languages, ({ words }) => words.project[label], value, inOne);

  const rows = [
    text('title', 'name', { bold: true }),
    money('amountNeeded', amounts.remaining),
    text('owner', 'owner'),
    labelled('place', ({ code }) => capitalised(row.place.map((place) => placeName(place, code)).join('; '))),
    ...story('need'),
    ...story('objective'),
    ...story('scope'),
    ...story('beneficiaries'),
    ...story('results'),
    shared('budgetLines', row.budgetLines, budgetLinesIn),
    money('total', amounts.total),
    money('requested', amounts.requested, ({ words }) =>
      knownValue(row.partial) ? `; ${words.project.partlyFundable}` : '',
    ),
    money('counterpart', amounts.counterpart, (language) => counterpartForms(row.counterpartForm, language)),
    money('secured', amounts.secured),
    money('remaining', amounts.remaining, (language) => excessNote(amounts.excess, language)),
    labelled('period', (language) => printDuration(row, language)),
    labelled('readiness', ({ words }) => {
      const readiness = knownValue(row.readiness);
      return readiness === null ? '' : words.project.readinesses[readiness];
    }),
    goalsRow(row, languages),
    shared('map', row.mapLink),
    shared('photo', row.photoLink),
    shared('contact', row.contact),
  ];
  return bilingualTable(languages, withBackLink(rows, languages), languageHeader(languages));
}

/** Whom it is for and which global goals it serves, in one row, small where the page is full of two languages. */
function goalsRow(row: CallRow, languages: readonly EditionLanguage[]): TableRow | null {
  const markers = knownValue(row.markers) ?? [];
  if (markers.length === 0 && row.sdg === '') return null;
  const look: Look = languages.length > 1 ? { size: 18 } : {};
  return {
    cells: languages.map((language) => {
      const { project } = language.words;
      const told: readonly (readonly [label: string, text: string])[] = [
        [project.marker, markers.map((marker) => project.markers[marker]).join(', ')],
        [project.sdg, inLanguage(row.sdg, language.code)],
      ];
      const runs = told
        .filter(([, text]) => text !== '')
        .flatMap(([label, text], index) => [
          say(language, `${index === 0 ? '' : '. '}${label}: `, { ...look, bold: true }),
          say(language, text, look),
        ]);
      return { paragraphs: [paragraph(runs)] };
    }),
  };
}

function excessNote(excess: Amount | null, language: EditionLanguage): string {
  return excess === null ? '' : `; ${language.words.project.overfunded(printAmount(excess, language))}`;
}

import type { TableBlock, TableRow } from '../document/block';
import { placeName } from '../values/read-places';
import { knownValue } from '../values/unread';
import type { Amount } from './amounts';
import { bilingualTable, languageHeader, linesOf, longRow, sharedRow, shortRow } from './bilingual-table';
import type { CallListData } from './call-list-data';
import type { ListedProject } from './call-project';
import { counterpartForms } from './counterpart-forms';
import { type EditionLanguage, type WrittenField, written } from './edition-language';
import { linkedText } from './linked-text';
import { printAmount, printSum } from './print-amount';
import { printDuration } from './print-duration';

type Labels = EditionLanguage['words']['project'];
type LabelName = { [Name in keyof Labels]: Labels[Name] extends string ? Name : never }[keyof Labels];
type RowOf = (label: LabelName, value: (language: EditionLanguage) => string) => TableRow | null;

/** All that a donor needs to judge one project, in the order in which a donor asks. */
export function projectTable(
  project: ListedProject,
  data: CallListData,
  languages: readonly EditionLanguage[],
): TableBlock {
  const { row, amounts } = project;
  const short: RowOf = (label, value) => shortRow(languages, ({ words }) => words.project[label], value);
  const text = (label: LabelName, field: WrittenField) =>
    longRow(
      languages,
      ({ words }) => words.project[label],
      (language) => written(row, field, language),
    );
  const shared = (label: LabelName, lines: readonly string[]) =>
    sharedRow(
      languages,
      ({ words }) => words.project[label],
      lines.map((line) => (languages[0] ? linkedText(line, languages[0]) : [])),
    );
  const money = (
    label: LabelName,
    amount: Amount | null,
    after: (language: EditionLanguage) => string = () => '',
  ) =>
    short(label, (language) => (amount === null ? '' : `${printAmount(amount, language)}${after(language)}`));

  return bilingualTable(
    languages,
    [
      short('title', (language) => written(row, 'name', language)),
      short('code', () => row.code),
      money('amountNeeded', amounts.remaining),
      short('owner', (language) => written(row, 'owner', language)),
      short('managingAgency', ({ code }) => data.settings[`people_committee_${code}`]),
      short('place', ({ code }) => row.place.map((place) => placeName(place, code)).join('; ')),
      text('need', 'need'),
      text('objective', 'objective'),
      text('scope', 'scope'),
      text('beneficiaries', 'beneficiaries'),
      text('results', 'results'),
      shared('budgetLines', budgetLines(row.budgetLines)),
      money('total', amounts.total),
      money('requested', amounts.requested),
      money('counterpart', amounts.counterpart, (language) =>
        counterpartForms(row.counterpartForm, language),
      ),
      money('secured', amounts.secured),
      money('remaining', amounts.remaining, (language) =>
        amounts.excess === null
          ? ''
          : ` ${language.words.project.overfunded(printSum(amounts.excess, language))}`,
      ),
      short('period', (language) => printDuration(row, language)),
      short('readiness', ({ words }) => {
        const readiness = knownValue(row.readiness);
        return readiness === null ? '' : words.project.readinesses[readiness];
      }),
      short('partial', ({ words }) => {
        const partial = knownValue(row.partial);
        return partial === null ? '' : words.project.partlyFundable[partial ? 'yes' : 'no'];
      }),
      shared('sdg', linesOf(row.sdg)),
      shared('map', linesOf(row.mapLink)),
      shared('photo', linesOf(row.photoLink)),
      shared('contact', linesOf(row.contact)),
    ],
    languageHeader(languages),
  );
}

function budgetLines(text: string): readonly string[] {
  const lines = linesOf(text);
  if (lines.length > 1) return lines;
  return text
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

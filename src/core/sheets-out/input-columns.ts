import type { ColumnKind } from '../languages/interface-words';
import type { TableWords, Words } from '../languages/table-words';
import type { RowOf } from '../rules/rule';
import type { TableKind } from '../tables/table';

type Fields = {
  readonly [Kind in TableKind]: {
    readonly [Field in Exclude<keyof RowOf[Kind] & string, SheetlessField>]: ColumnKind;
  };
};

/** Parts of a row that are no column of its sheet. */
type SheetlessField = 'origin' | 'outcome';

/** What each column of an input sheet takes. */
export const columnKinds: Omit<Fields, 'settings'> = {
  aid: {
    code: 'text',
    funding: 'choice',
    kind: 'choice',
    form: 'choice',
    nameVi: 'text',
    nameEn: 'text',
    donor: 'donors',
    funder: 'text',
    sector: 'sectors',
    managingAgency: 'text',
    owner: 'text',
    place: 'place',
    start: 'date',
    end: 'date',
    currency: 'currency',
    grant: 'amount',
    counterpartVnd: 'amount',
    grantUsd: 'amount',
    grantVnd: 'amount',
    status: 'choice',
    dossierDate: 'date',
    decisionNo: 'text',
    decisionDate: 'date',
    approver: 'text',
    inBudget: 'choice',
    markers: 'choices',
    note: 'text',
  },
  calls: {
    code: 'text',
    nameVi: 'text',
    nameEn: 'text',
    sector: 'sectors',
    ownerVi: 'text',
    ownerEn: 'text',
    place: 'place',
    needVi: 'text',
    needEn: 'text',
    objectiveVi: 'text',
    objectiveEn: 'text',
    scopeVi: 'text',
    scopeEn: 'text',
    beneficiariesVi: 'text',
    beneficiariesEn: 'text',
    resultsVi: 'text',
    resultsEn: 'text',
    start: 'date',
    end: 'date',
    currency: 'currency',
    total: 'amount',
    requested: 'amount',
    secured: 'amount',
    counterpartVnd: 'amount',
    counterpartForm: 'text',
    partial: 'choice',
    readiness: 'choice',
    priority: 'number',
    status: 'choice',
    contact: 'contact',
    mapLink: 'text',
    photoLink: 'text',
    budgetLines: 'text',
    sdg: 'text',
  },
  donors: {
    name: 'text',
    nameVi: 'text',
    aliases: 'choices',
    type: 'choice',
    country: 'text',
    registrationNo: 'text',
    registrationFrom: 'date',
    registrationExpiry: 'date',
  },
  sectors: {
    code: 'text',
    nameVi: 'text',
    nameEn: 'text',
    reportGroup: 'text',
    paccomGroup: 'text',
    dac: 'text',
  },
  rates: { period: 'year-month', currency: 'currency', vnd: 'rate', source: 'text' },
};

/** The words that a column takes, official form only; none for a column of free content. */
export function choicesOf(kind: TableKind, field: string, words: TableWords['words']): readonly string[] {
  const choice = choices[`${kind}.${field}`];
  return choice === undefined ? [] : choice(words);
}

const choices: Readonly<Record<string, (words: TableWords['words']) => string[]>> = {
  'aid.funding': (words) => official(words.funding),
  'aid.kind': (words) => official(words.aidKind),
  'aid.form': (words) => official(words.form),
  'aid.status': (words) => official(words.aidStatus),
  'aid.markers': (words) => official(words.marker),
  'aid.inBudget': (words) => [words.yes[0], words.no[0]],
  'calls.partial': (words) => [words.yes[0], words.no[0]],
  'calls.readiness': (words) => official(words.readiness),
  'calls.status': (words) => official(words.callStatus),
  'donors.type': (words) => official(words.donorType),
};

function official(list: Readonly<Record<string, Words>>): string[] {
  return Object.values(list).map((words) => words[0]);
}

import type { ColumnKind } from '../languages/interface-words';
import type { TableWords, Words } from '../languages/table-words';
import type { RowOf } from '../rules/rule';
import type { FieldOfRow } from '../tables/register';
import type { TableKind } from '../tables/table';

type Fields = {
  readonly [Kind in TableKind]: {
    readonly [Field in FieldOfRow<RowOf[Kind]>]: ColumnKind;
  };
};

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
  decisions: {
    code: 'text',
    type: 'choice',
    number: 'text',
    date: 'date',
    donor: 'donors',
    form: 'choice',
    currency: 'currency',
    change: 'amount',
    grantUsd: 'amount',
    grantVnd: 'amount',
    newEnd: 'date',
  },
  flows: {
    code: 'text',
    date: 'date',
    type: 'choice',
    amount: 'amount',
    currency: 'currency',
    evidence: 'text',
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
    markers: 'choices',
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
    registrationSectors: 'choices',
    registrationPlaces: 'place',
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
  const codelist = codelistOf(kind, field);
  return codelist === null ? [] : Object.values(codelist(words)).map((spellings) => spellings[0]);
}

/** Picks out of all words those that a column takes, by their codes; null for a column of free content. */
export function codelistOf(kind: TableKind, field: string): Codelist | null {
  return codelists[`${kind}.${field}`] ?? null;
}

type Codelist = (words: TableWords['words']) => Readonly<Record<string, Words>>;

const answers: Codelist = ({ yes, no }) => ({ yes, no });

const codelists: Readonly<Record<string, Codelist>> = {
  'aid.funding': (words) => words.funding,
  'aid.kind': (words) => words.aidKind,
  'aid.form': (words) => words.form,
  'aid.status': (words) => words.aidStatus,
  'aid.markers': (words) => words.marker,
  'aid.inBudget': answers,
  'decisions.type': (words) => words.decisionType,
  'decisions.form': (words) => words.form,
  'flows.type': (words) => words.flowType,
  'calls.markers': (words) => words.marker,
  'calls.partial': answers,
  'calls.readiness': (words) => words.readiness,
  'calls.status': (words) => words.callStatus,
  'donors.type': (words) => words.donorType,
};

import { minorDigits } from '../../src/core/codelists/currencies';
import { tables } from '../../src/core/languages/vi/tables';
import type { TableKind } from '../../src/core/tables/table';
import type { CellKind } from './cell';

export interface Column {
  readonly field: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** The words of its drop-down. */
  readonly choices?: readonly string[];
}

/** The columns of each sheet in the order in which an office reads them. */
export const columns: Readonly<Record<TableKind, readonly Column[]>> = {
  aid: [
    text('code', 15),
    choice('funding', 13, tables.words.funding),
    choice('kind', 11, tables.words.aidKind),
    choice('form', 11, tables.words.form),
    text('nameVi', 42),
    text('nameEn', 42),
    text('donor', 30),
    text('funder', 18),
    text('sector', 14),
    text('managingAgency', 18),
    text('owner', 30),
    text('place', 38),
    day('start'),
    day('end'),
    { field: 'currency', kind: 'text', width: 9, choices: Object.keys(minorDigits) },
    amount('grant', 19),
    amount('counterpartVnd', 18),
    amount('grantUsd', 16),
    amount('grantVnd', 20),
    choice('status', 16, tables.words.aidStatus),
    day('dossierDate'),
    text('decisionNo', 16),
    day('decisionDate'),
    text('approver', 28),
    { field: 'inBudget', kind: 'text', width: 11, choices: [tables.words.yes[0], tables.words.no[0]] },
    text('markers', 20),
    text('note', 40),
  ],
  decisions: [
    text('code', 15),
    choice('type', 14, tables.words.decisionType),
    text('number', 16),
    day('date'),
    text('donor', 30),
    choice('form', 11, tables.words.form),
    { field: 'currency', kind: 'text', width: 9, choices: Object.keys(minorDigits) },
    amount('change', 19),
    amount('grantUsd', 16),
    amount('grantVnd', 20),
    day('newEnd'),
  ],
  flows: [
    text('code', 15),
    day('date'),
    choice('type', 18, tables.words.flowType),
    amount('amount', 19),
    { field: 'currency', kind: 'text', width: 9, choices: Object.keys(minorDigits) },
    text('evidence', 40),
  ],
  calls: [
    text('code', 12),
    text('nameVi', 36),
    text('nameEn', 36),
    text('sector', 14),
    text('ownerVi', 26),
    text('ownerEn', 26),
    text('place', 30),
    ...['need', 'objective', 'scope', 'beneficiaries', 'results'].flatMap((name) => [
      text(`${name}Vi`, 52),
      text(`${name}En`, 52),
    ]),
    { field: 'start', kind: 'number', width: 9 },
    { field: 'end', kind: 'number', width: 9 },
    { field: 'currency', kind: 'text', width: 9, choices: Object.keys(minorDigits) },
    amount('total', 18),
    amount('requested', 18),
    amount('secured', 18),
    amount('counterpartVnd', 18),
    text('counterpartForm', 16),
    { field: 'partial', kind: 'text', width: 11, choices: [tables.words.yes[0], tables.words.no[0]] },
    choice('readiness', 18, tables.words.readiness),
    { field: 'priority', kind: 'number', width: 9 },
    choice('status', 18, tables.words.callStatus),
    text('contact', 36),
    text('mapLink', 14),
    text('photoLink', 14),
    text('budgetLines', 52),
    text('markers', 20),
    text('sdg', 10),
  ],
  donors: [
    text('name', 40),
    text('nameVi', 40),
    text('aliases', 24),
    choice('type', 22, tables.words.donorType),
    text('country', 16),
    text('registrationNo', 18),
    day('registrationFrom'),
    day('registrationExpiry'),
    text('registrationSectors', 24),
    text('registrationPlaces', 24),
  ],
  sectors: [
    text('code', 8),
    text('nameVi', 52),
    text('nameEn', 52),
    text('reportGroup', 30),
    text('paccomGroup', 30),
    text('dac', 40),
  ],
  rates: [
    text('period', 11),
    text('currency', 10),
    { field: 'vnd', kind: 'rate', width: 14 },
    text('source', 62),
  ],
  settings: [text('key', 24), { field: 'value', kind: 'any', width: 60 }, text('explanation', 80)],
};

function text(field: string, width: number): Column {
  return { field, kind: 'text', width };
}

function day(field: string): Column {
  return { field, kind: 'day', width: 12 };
}

function amount(field: string, width: number): Column {
  return { field, kind: 'amount', width };
}

function choice(field: string, width: number, words: Readonly<Record<string, readonly string[]>>): Column {
  return { field, kind: 'text', width, choices: Object.values(words).map(([word = '']) => word) };
}

import type { ColumnKind } from '../languages/interface-words';
import { codelistOf, columnKinds } from '../sheets-out/input-columns';
import type { KeyList } from '../tables/listed-shares';
import { donorList, sectorList } from '../tables/read-lists';
import type { Register } from '../tables/register';
import type { TableKind } from '../tables/table';
import { type Meanings, meaningsOf } from '../tables/vocabulary';
import type { ColumnLook } from './column-look';
import type { Trait } from './traits';

/** How well the cells of a column fit a field. */
export interface Fit {
  /** Which part of the cells looks as the field wants, from 0 to 1. */
  readonly share: number;
  /** How much a full share says by itself, from 0 to 1: a column of amounts could be many things. */
  readonly telling: number;
  /** Whether cells that look otherwise rule the field out. */
  readonly strict: boolean;
}

export type FitOf = (kind: TableKind, field: string, look: ColumnLook) => Fit;

/** Fits for one workbook, whose donors and sectors are known by their names. */
export function fitsFor(register: Pick<Register, 'donors' | 'sectors'>): FitOf {
  const donors = donorList(register.donors.rows);
  const sectors = sectorList(register.sectors.rows);
  const lists: Readonly<Partial<Record<ColumnKind, KeyList>>> = { donors, sectors };
  const wordsOf = rememberingWords();
  return (kind, field, look) => {
    const words = wordsOf(kind, field);
    const columnKind = columnKindOf(kind, field);
    if (words !== null) return { ...wordFit(words), share: look.shareIn((key) => words.has(key)) };
    const { traits, telling, strict } = byField[`${kind}.${field}`] ?? byColumnKind[columnKind];
    const share = Math.min(
      1,
      traits.reduce((sum, trait) => sum + look.share(trait), 0),
    );
    const list = lists[columnKind];
    const listed = list === undefined ? 0 : look.shareIn((key) => list.find(key) !== null);
    return listed > 0 && listed >= share
      ? { share: listed, telling: 0.75, strict }
      : { share, telling, strict };
  };
}

function rememberingWords(): (kind: TableKind, field: string) => Meanings<string> | null {
  const known = new Map<string, Meanings<string> | null>();
  return (kind, field) => {
    const key = `${kind}.${field}`;
    let words = known.get(key);
    if (words === undefined) {
      const codelist = codelistOf(kind, field);
      words = codelist === null ? null : meaningsOf<string>((all) => codelist(all.words));
      known.set(key, words);
    }
    return words;
  };
}

/** "Có", "x" may stand under any heading; the words of other lists under few. */
function wordFit(words: Meanings<string>): Pick<Fit, 'telling' | 'strict'> {
  return { telling: words.has('x') ? 0.1 : 0.7, strict: true };
}

function columnKindOf(kind: TableKind, field: string): ColumnKind {
  if (kind === 'settings') return 'text';
  return (columnKinds[kind] as Readonly<Record<string, ColumnKind>>)[field] ?? 'text';
}

interface Wanted {
  readonly traits: readonly Trait[];
  readonly telling: number;
  readonly strict: boolean;
}

const any: Wanted = { traits: [], telling: 0, strict: false };
const days: Wanted = { traits: ['day', 'year', 'range', 'dated-decision'], telling: 0.35, strict: true };
const amounts: Wanted = { traits: ['amount'], telling: 0.4, strict: true };

const byColumnKind: Readonly<Record<ColumnKind, Wanted>> = {
  text: any,
  choice: any,
  choices: any,
  amount: amounts,
  rate: amounts,
  date: days,
  'year-month': days,
  currency: { traits: ['currency'], telling: 0.75, strict: true },
  sectors: any,
  donors: { traits: ['organisation'], telling: 0.5, strict: false },
  place: { traits: ['place'], telling: 0.65, strict: false },
  contact: { traits: ['contact'], telling: 0.6, strict: false },
  number: { traits: ['number'], telling: 0.1, strict: true },
};

const decisions: Wanted = { traits: ['decision', 'dated-decision'], telling: 0.85, strict: false };
const codes: Wanted = { traits: ['code'], telling: 0.6, strict: false };
const agencies: Wanted = { traits: ['agency'], telling: 0.5, strict: false };
const vietnamese: Wanted = { traits: ['vietnamese'], telling: 0.3, strict: false };
const english: Wanted = { traits: ['english'], telling: 0.3, strict: false };
const links: Wanted = { traits: ['link'], telling: 0.3, strict: true };

const byField: Readonly<Record<string, Wanted>> = {
  'aid.code': codes,
  'aid.nameVi': vietnamese,
  'aid.nameEn': english,
  'aid.decisionNo': decisions,
  'aid.owner': agencies,
  'aid.approver': { traits: ['authority'], telling: 0.6, strict: false },
  'decisions.code': codes,
  'decisions.number': decisions,
  'flows.code': codes,
  'calls.code': codes,
  'calls.nameVi': vietnamese,
  'calls.nameEn': english,
  'calls.ownerVi': agencies,
  'calls.mapLink': links,
  'calls.photoLink': links,
};

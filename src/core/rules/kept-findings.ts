import type { KeptWarning } from '../state/kept-warnings';
import { codeKey } from '../tables/code-key';
import type { Register } from '../tables/register';
import { rowKey, rowKeyOf } from '../tables/row-key';
import { originalCell, type RowOrigin } from '../tables/table';
import { fingerprint } from '../values/fingerprint';
import { foldText } from '../values/vietnamese-text';
import type { Finding } from './finding';
import { tablesOf } from './layouts';
import type { Facts } from './rule';

export interface KeptFinding {
  readonly finding: Finding;
  readonly kept: KeptWarning;
}

export interface SetAside {
  /** What is still to be decided. */
  readonly open: readonly Finding[];
  readonly kept: readonly KeptFinding[];
  /** Decisions whose facts have changed since. */
  readonly lapsed: readonly KeptWarning[];
}

/** What a decision is about, and what was true then. */
export type Subject = Pick<KeptWarning, 'rule' | 'item' | 'field' | 'facts'>;

/** Errors and what blocks something are to be corrected; only the others may be kept. */
export function canKeep({ severity, blocks }: Pick<Finding, 'severity' | 'blocks'>): boolean {
  return severity !== 'error' && blocks === null;
}

/** Sets aside the findings that a person decided to keep, however the rows were sorted since. */
export function setAside(
  findings: readonly Finding[],
  decisions: readonly KeptWarning[],
  register: Register,
): SetAside {
  if (decisions.length === 0) return { open: findings, kept: [], lapsed: [] };
  const subjectOf = subjectsOf(register);
  const byPlace = new Map(decisions.map((one) => [placeKey(one), one]));
  const open: Finding[] = [];
  const kept: KeptFinding[] = [];
  const lapsed = new Set<KeptWarning>();
  for (const finding of findings) {
    const subject = canKeep(finding) ? subjectOf(finding) : null;
    const decision = subject === null ? undefined : byPlace.get(placeKey(subject));
    if (decision !== undefined && decision.facts === subject?.facts) kept.push({ finding, kept: decision });
    else open.push(finding);
    if (decision !== undefined && decision.facts !== subject?.facts) lapsed.add(decision);
  }
  for (const { kept: one } of kept) lapsed.delete(one);
  return { open, kept, lapsed: [...lapsed] };
}

export function placeKey({ rule, item, field }: Omit<Subject, 'facts'>): string {
  return `${rule}\n${item}\n${field}`;
}

/** Tells of a finding what a decision about it would be about: by the row's code, so that sorting changes nothing. */
export function subjectsOf(register: Register): (finding: Finding) => Subject {
  let items: ReadonlyMap<string, string> | null = null;
  const itemAt = (sheet: string, row: number): string => {
    items ??= itemsByPlace(register);
    return items.get(rowKey(sheet, row)) ?? '';
  };
  return ({ rule, sheet, row, field, value, facts }) => {
    // A typed sum or the headings of another table are no item: what is decided of them is decided of their sheet.
    const item = (row === null ? '' : itemAt(sheet, row)) || `sheet ${sheet}`;
    const { otherSheet, otherRow } = facts;
    const other =
      typeof otherSheet === 'string' && typeof otherRow === 'number' ? itemAt(otherSheet, otherRow) : '';
    return { rule, item, field, facts: fingerprint(JSON.stringify([lasting(facts), value, other])) };
  };
}

function itemsByPlace(register: Register): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  for (const [kind, { rows }] of tablesOf(register)) {
    for (const { origin } of rows) {
      if (origin !== null) items.set(rowKeyOf(origin), `${kind} ${itemOf(origin)}`);
    }
  }
  return items;
}

/** What tells a row: its code; without one its first words. */
function itemOf(origin: RowOrigin): string {
  const code = codeKey(String(originalCell(origin, 'code')));
  if (code !== '') return code;
  const names = ['nameVi', 'name', 'key', 'period'].map((field) => originalCell(origin, field));
  const name = names.find((cell) => cell !== '') ?? '';
  return fingerprint(foldText(typeof name === 'string' ? name : JSON.stringify(name)));
}

/** Facts that change with the day or with the order of the rows are not what a person decided upon. */
function lasting(facts: Facts): readonly (readonly [string, unknown])[] {
  return Object.entries(facts)
    .filter(([name]) => !passing.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

const passing: ReadonlySet<string> = new Set([
  'otherSheet',
  'otherRow',
  'firstRow',
  'days',
  'today',
  'asOf',
  'rows',
  'all',
]);

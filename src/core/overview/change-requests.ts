import type { Finding } from '../rules/finding';
import { type RuleId, rules } from '../rules/index';
import { partsOf, type WrongRequest, wrong } from './request-parts';

/** Which certain corrections are meant: those of a rule, or some by their ids. */
export type ChosenFixes = { readonly rule: RuleId } | { readonly ids: readonly string[] };

export function readChosenFixes(given: unknown): ChosenFixes | WrongRequest {
  const { rule, ids } = partsOf(given);
  if (ids === undefined || ids === null) {
    const known = ruleOf(rule);
    return known === null ? wrong('rule', rule) : { rule: known };
  }
  return Array.isArray(ids) && ids.length <= mostIds && ids.every((id) => typeof id === 'string')
    ? { ids }
    : wrong('ids', ids);
}

/** What earlier runs of the same work have done. */
export interface DoneSoFar {
  /** yyyy-mm-dd hh:mm: of the step to undo that they began. */
  readonly at: string;
  readonly changed: number;
  readonly skipped: number;
}

/** Null for the first run, which tells of none. */
export function readDoneSoFar(given: unknown): DoneSoFar | null | WrongRequest {
  const { soFar } = partsOf(given);
  if (soFar === undefined || soFar === null) return null;
  const { at, changed, skipped } = partsOf(soFar);
  const isCount = (count: unknown): count is number => Number.isInteger(count) && Number(count) >= 0;
  if (typeof at !== 'string' || !isCount(changed) || !isCount(skipped)) return wrong('soFar', soFar);
  return { at, changed, skipped };
}

/** All findings of a rule, or the one at a place. */
export interface ChosenFindings {
  readonly rule: RuleId;
  readonly place: Pick<Finding, 'sheet' | 'row' | 'cell'> | null;
}

export function readChosenFindings(given: unknown): ChosenFindings | WrongRequest {
  const { rule, sheet, row, cell } = partsOf(given);
  const known = ruleOf(rule);
  if (known === null) return wrong('rule', rule);
  if (sheet === undefined || sheet === null) return { rule: known, place: null };
  if (typeof sheet !== 'string') return wrong('sheet', sheet);
  if (typeof row !== 'number' && row !== null) return wrong('row', row);
  if (typeof cell !== 'string' && cell !== null) return wrong('cell', cell);
  return { rule: known, place: { sheet, row, cell } };
}

export function isChosen({ rule, place }: ChosenFindings, finding: Finding): boolean {
  if (finding.rule !== rule) return false;
  return (
    place === null ||
    (finding.sheet === place.sheet && finding.row === place.row && finding.cell === place.cell)
  );
}

/** Why a warning is kept, in the user's own words; '' where nothing was said. */
export function readReason(given: unknown): string {
  const { reason } = partsOf(given);
  return typeof reason === 'string' ? reason.trim().slice(0, longestReason) : '';
}

export interface LearntName {
  readonly alias: string;
  readonly donor: string;
}

export function readLearntName(given: unknown): LearntName | WrongRequest {
  const { alias, donor } = partsOf(given);
  if (typeof alias !== 'string' || alias.trim() === '' || alias.includes(';')) return wrong('alias', alias);
  return typeof donor === 'string' && donor !== '' ? { alias: alias.trim(), donor } : wrong('donor', donor);
}

const mostIds = 20_000;
const longestReason = 300;

function ruleOf(given: unknown): RuleId | null {
  return rules.find(({ id }) => id === given)?.id ?? null;
}

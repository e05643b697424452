import type { RuleId } from '../rules/index';
import { rules } from '../rules/index';

/** A warning that a person looked at and kept, with the reason. */
export interface KeptWarning {
  readonly rule: RuleId;
  /** The code of the row, or what else tells it; '' for a sheet as a whole. */
  readonly item: string;
  readonly field: string;
  /** Fingerprint of what was true then; the decision lapses when it is no longer. */
  readonly facts: string;
  readonly reason: string;
  readonly by: string;
  /** yyyy-mm-dd hh:mm in the spreadsheet's time zone */
  readonly at: string;
}

/** One fact for each, numbered in their order. */
export function keptFacts(kept: readonly KeptWarning[]): string[][] {
  return kept.map((one, index) => [`${prefix}${index + 1}`, JSON.stringify(one)]);
}

export function isKeptFact(name: string): boolean {
  return name.startsWith(prefix);
}

/** Nothing for a fact that was damaged by hand: the warning is shown again. */
export function readKeptFact(fact: unknown): readonly KeptWarning[] {
  if (typeof fact !== 'object' || fact === null) return [];
  const { rule, item, field, facts, reason, by, at } = fact as Readonly<Record<keyof KeptWarning, unknown>>;
  const known = rules.find(({ id }) => id === rule)?.id;
  const areTexts = [item, field, facts, reason, by, at].every((text) => typeof text === 'string');
  if (known === undefined || !areTexts) return [];
  return [{ ...(fact as KeptWarning), rule: known }];
}

const prefix = 'kept ';

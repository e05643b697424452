import type { RuleId } from '../../../src/core/rules/index';

/** A row that breaks rules: how it differs from the good row of its sheet, and which rules must say so. */
export interface BrokenRow {
  /** What is wrong, in the words of an official. */
  readonly because: string;
  readonly expects: readonly RuleId[];
  /** By field; an apostrophe in front keeps a date or an amount as text. */
  readonly change: Readonly<Record<string, string>>;
}

import type { Register } from '../tables/register';
import type { TableKind } from '../tables/table';
import type { Unread } from '../values/unread';
import { type RuleId, rules } from './index';
import type { AnyRow, Blocked, Column, Facts, PlacedReport, RowReport, RuleContext, Severity } from './rule';

interface Base {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly blocks?: { readonly [Name in Column]?: Blocked };
}

/** The rules as the runner sees them: what each may read stands in its lists and no longer in its type. */
export interface AnyRowRule extends Base {
  readonly needs: 'row';
  readonly tables: readonly TableKind[];
  readonly columns: readonly string[];
  readonly optional?: readonly string[];
  readonly check: (row: never, context: RuleContext) => readonly RowReport<string, Facts>[] | null;
}

export interface AnyCellRule extends Base {
  readonly needs: 'cell';
  readonly confidential?: true;
  readonly check: (text: string) => { readonly facts: Facts; readonly fix?: string } | null;
}

export interface AnyReadingRule extends Base {
  readonly needs: 'reading';
  readonly check: (unread: Unread, field: string, row: AnyRow) => Facts | null;
}

export interface AnyRegisterRule extends Base {
  readonly needs: 'table' | 'workbook';
  readonly columns: readonly Column[];
  readonly check: (register: Register) => readonly PlacedReport<Facts>[];
}

export type AnyRule = AnyRowRule | AnyCellRule | AnyReadingRule | AnyRegisterRule;

const every: readonly AnyRule[] = rules;

export const rowRules = every.filter((rule) => rule.needs === 'row');
export const cellRules = every.filter((rule) => rule.needs === 'cell');
export const readingRules = every.filter((rule) => rule.needs === 'reading');
export const registerRules = every.filter(
  (rule): rule is AnyRegisterRule => rule.needs === 'table' || rule.needs === 'workbook',
);

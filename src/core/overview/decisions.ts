import type { FindingWords } from '../languages/finding-words';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/index';
import type { Blocked, Severity } from '../rules/rule';
import { rowKey } from '../tables/row-key';
import { usdText } from '../totals/running-sum';
import type { MoneyOfRows } from './money-of-rows';

/** All findings of one rule: one thing for a person to decide, and the money that waits for it. */
export interface Decision {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly title: string;
  /** What its findings keep from happening. */
  readonly blocks: readonly Blocked[];
  readonly findings: number;
  /** Rows that it is true of; a note about a whole column counts all of its rows. */
  readonly rows: number;
  /** Of the rows whose amount is known, each once. */
  readonly usd: string;
  /** Rows that the totals miss because their amount is not known. */
  readonly unknownAmounts: number;
}

/**
 * The largest money first, then the most findings. An amount that nobody can read may be of any size, so that a
 * cause that keeps such rows out of the totals stands above all.
 */
export function decisionsOf(
  findings: readonly Finding[],
  money: MoneyOfRows,
  words: FindingWords,
): readonly Decision[] {
  const gathered = new Map<RuleId, Gathered>();
  for (const finding of findings) {
    const one = gathered.get(finding.rule) ?? newGathered(finding);
    gathered.set(finding.rule, one);
    addFinding(one, finding, money);
  }
  return [...gathered.values()]
    .sort(byWeight)
    .map(({ first, blocks, findings: count, rows, usd, unknown }) => ({
      rule: first.rule,
      severity: first.severity,
      title: words.rules[first.rule].title,
      blocks: [...blocks],
      findings: count,
      rows,
      usd: usdText(usd),
      unknownAmounts: unknown,
    }));
}

interface Gathered {
  readonly first: Finding;
  readonly blocks: Set<Blocked>;
  readonly seen: Set<string>;
  findings: number;
  rows: number;
  usd: bigint;
  unknown: number;
}

function newGathered(first: Finding): Gathered {
  return { first, blocks: new Set(), seen: new Set(), findings: 0, rows: 0, usd: BigInt(0), unknown: 0 };
}

function addFinding(one: Gathered, finding: Finding, money: MoneyOfRows): void {
  const { blocks, sheet, row, rows } = finding;
  one.findings += 1;
  if (blocks !== null) one.blocks.add(blocks);
  const key = row === null ? '' : rowKey(sheet, row);
  if (row !== null && one.seen.has(key)) return;
  one.seen.add(key);
  one.rows += rows;
  const amount = money.get(key);
  if (amount === null && blocks === 'total') one.unknown += 1;
  else if (amount !== null && amount !== undefined) one.usd += amount;
}

function byWeight(one: Gathered, other: Gathered): number {
  const unknownFirst = Number(other.unknown > 0) - Number(one.unknown > 0);
  if (unknownFirst !== 0) return unknownFirst;
  if (one.usd !== other.usd) return one.usd > other.usd ? -1 : 1;
  return other.findings - one.findings;
}

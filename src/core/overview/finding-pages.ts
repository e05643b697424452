import { type FindingMessage, type FindingWords, speakFinding } from '../languages/finding-words';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/index';
import { canKeep } from '../rules/kept-findings';
import type { Blocks, Severity } from '../rules/rule';

/** How many findings the first page holds: a few hundred kilobytes, which one call carries without a pause. */
export const findingsOnPage = 1_000;

/** The others hold more, for the register is read anew for each, which of 100,000 rows takes a minute. */
const findingsOnLaterPage = 5_000;

/** Some findings with their sentences; those that many findings share are told once. */
export interface FindingsPage {
  /** How many there are on all pages together. */
  readonly total: number;
  readonly from: number;
  readonly findings: readonly ListedFinding[];
  readonly advice: readonly Advice[];
}

export interface ListedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly sheet: string;
  readonly row: number | null;
  readonly cell: string | null;
  readonly code: string;
  readonly what: string;
  /** The corrected value where one is certain. */
  readonly fix: string | null;
  /** A spelling that may be another name of a donor of the list; null for other findings. */
  readonly learn: { readonly alias: string; readonly donor: string } | null;
  readonly canKeep: boolean;
  /** Which of the advice goes with it. */
  readonly advice: number;
}

export type Advice = Omit<FindingMessage, 'what'>;

/** The findings of a rule, or of all rules in the given order, from the given one on. */
export function pageOfFindings(
  findings: readonly Finding[],
  { rules, from }: { readonly rules: readonly RuleId[]; readonly from: number },
  words: FindingWords,
): FindingsPage {
  const wanted = inOrderOf(rules, findings);
  const advice: Advice[] = [];
  const known = new Map<string, number>();
  const most = from === 0 ? findingsOnPage : findingsOnLaterPage;
  const listed = wanted.slice(from, from + most).map((finding): ListedFinding => {
    const { what, ...rest } = speakFinding(finding, words);
    const key = `${rest.title}\n${rest.why}\n${rest.todo}\n${rest.example}`;
    const index = known.get(key) ?? advice.push(rest) - 1;
    known.set(key, index);
    const { rule, severity, blocks, sheet, row, cell, code, fix } = finding;
    return {
      rule,
      severity,
      blocks,
      sheet,
      row,
      cell,
      code,
      what,
      fix,
      learn: learntFrom(finding),
      canKeep: canKeep(finding),
      advice: index,
    };
  });
  return { total: wanted.length, from, findings: listed, advice };
}

function learntFrom({ rule, facts }: Finding): ListedFinding['learn'] {
  const { donor, other } = facts;
  if (rule !== 'similar-donor' && rule !== 'donor-spelling') return null;
  return typeof donor === 'string' && typeof other === 'string' ? { alias: donor, donor: other } : null;
}

function inOrderOf(rules: readonly RuleId[], findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<RuleId, Finding[]>(rules.map((rule) => [rule, []]));
  for (const finding of findings) byRule.get(finding.rule)?.push(finding);
  return [...byRule.values()].flat();
}

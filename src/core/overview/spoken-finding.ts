import { type FindingWords, speakFinding } from '../languages/finding-words';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';

/** A finding with its sentences in the reader's language. */
export interface SpokenFinding extends Finding {
  readonly message: ReturnType<typeof speakFinding>;
}

/** Findings of one rule together, so that a reader sees few causes and not many lines. */
export interface Cause {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
}

export function speakFindings(findings: readonly Finding[], words: FindingWords): SpokenFinding[] {
  return findings.map((finding) => ({ ...finding, message: speakFinding(finding, words) }));
}

/** In the order in which the rules report; what must be corrected comes first. */
export function causesOf(findings: readonly SpokenFinding[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const { rule, severity, message } of findings) {
    const count = (causes.get(rule)?.count ?? 0) + 1;
    causes.set(rule, { rule, severity, title: message.title, count });
  }
  return [...causes.values()].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

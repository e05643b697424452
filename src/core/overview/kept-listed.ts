import { type FindingWords, speakFinding } from '../languages/finding-words';
import type { Finding } from '../rules/finding';
import type { KeptFinding } from '../rules/kept-findings';

/** A kept finding as a person reads it. */
export interface KeptListed extends Pick<Finding, 'rule' | 'sheet' | 'row' | 'cell' | 'code'> {
  readonly title: string;
  readonly what: string;
  readonly reason: string;
  readonly by: string;
  /** yyyy-mm-dd hh:mm in the spreadsheet's time zone */
  readonly at: string;
}

export function listKept({ finding, kept }: KeptFinding, words: FindingWords): KeptListed {
  const { rule, sheet, row, cell, code } = finding;
  const { title, what } = speakFinding(finding, words);
  const { reason, by, at } = kept;
  return { rule, sheet, row, cell, code, title, what, reason, by, at };
}

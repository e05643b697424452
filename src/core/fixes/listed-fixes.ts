import type { FindingWords } from '../languages/finding-words';
import type { RuleId } from '../rules/index';
import { printDecimal, printPeriod } from '../values/print';
import type { Cell, LanguageCode } from '../workbook/workbook';
import type { Fix } from './fix';

/** A fix as a person reads and ticks it. */
export interface ListedFix extends Pick<Fix, 'id' | 'sheet' | 'row' | 'cell'> {
  readonly rules: readonly RuleId[];
  /** What is wrong, in few words. */
  readonly title: string;
  /** As texts, with unseen characters shown. */
  readonly before: string;
  readonly after: string;
}

export function listFixes(
  fixes: readonly Fix[],
  words: FindingWords,
  language: LanguageCode,
): readonly ListedFix[] {
  return fixes.map(({ id, sheet, row, cell, rules, before, after }) => ({
    id,
    sheet,
    row,
    cell,
    rules,
    title: rules.map((rule) => words.rules[rule].title).join('; '),
    before: shown(before, language),
    after: shown(after, language),
  }));
}

/** How many cells each rule would mend. */
export function countFixes(fixes: readonly Fix[]): Readonly<Partial<Record<RuleId, number>>> {
  const counts: Partial<Record<RuleId, number>> = {};
  for (const { rules } of fixes) for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function shown(cell: Cell, language: LanguageCode): string {
  if (typeof cell === 'object') return printPeriod(cell.date, language);
  if (typeof cell === 'number') return printDecimal(String(cell), language);
  return String(cell)
    .replace(/^ +| +$|(?<= ) +/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, '␣')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '·');
}

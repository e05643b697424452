import { type FindingWords, speakFinding } from '../languages/finding-words';
import type { Finding } from '../rules/finding';

/** All findings as a file for another program: UTF-8 with its mark, so that Excel reads the accents. */
export function findingsCsv(findings: readonly Finding[], words: FindingWords): string {
  const { headings } = words.sheet;
  const header = [
    headings.verdict,
    headings.sheet,
    headings.cell,
    headings.cause,
    headings.code,
    headings.value,
    headings.what,
    headings.why,
    headings.todo,
    headings.fix,
    headings.rule,
  ];
  const lines = findings.map((finding) => {
    const { title, what, why, todo } = speakFinding(finding, words);
    const { rule, severity, blocks, sheet, cell, row, code, value, fix } = finding;
    const verdict = blocks === null ? words.verdicts[severity] : words.verdicts.blocks;
    const place = cell ?? (row === null ? '' : `${row}:${row}`);
    return [verdict, sheet, place, title, code, value, what, why, todo, fix ?? '', rule];
  });
  return `\ufeff${[header, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula is kept a text by an apostrophe: a file must not run anything either. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

import { languages } from '../../../src/core/languages';
import { type FindingMessage, speakFinding } from '../../../src/core/languages/finding-words';
import { checkRegister } from '../../../src/core/rules/check';
import type { Finding } from '../../../src/core/rules/finding';
import { readRegister } from '../../../src/core/tables/read-register';
import type { Workbook } from '../../../src/core/workbook/workbook';

const introduction = `# Phrasebook of the check

What each rule says, in Vietnamese and in English, of the first row that breaks it in samples/so-co-loi.xlsx. Columns
have the names here that each language gives them; in a workbook they have those of its own sheets. For a reader of both
languages to review; written by: node src/build/run.mjs tests/core/rules/write-phrasebook.ts
`;

const parts: readonly (keyof FindingMessage)[] = ['what', 'why', 'todo', 'example'];

/** Every sentence of the rules, both languages side by side. */
export function phrasebook(workbook: Workbook): string {
  const firsts = new Map<string, Finding>();
  for (const finding of checkRegister(readRegister(workbook)).findings) {
    if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  }
  return [introduction, ...[...firsts.values()].map(entry)].join('\n');
}

function entry(finding: Finding): string {
  const vi = speakFinding(finding, languages.vi.findings);
  const en = speakFinding(finding, languages.en.findings);
  const lines = parts.map((part) => `| ${inCell(vi[part])} | ${inCell(en[part])} |`);
  return [`## ${finding.rule}`, '', `| ${vi.title} | ${en.title} |`, '|---|---|', ...lines, ''].join('\n');
}

/** A bar would end the cell of a table. */
function inCell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

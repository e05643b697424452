import { languages } from '../../../src/core/languages';
import type { AnyRule } from '../../../src/core/rules/any-rule';
import { rules } from '../../../src/core/rules/index';

const start = '<!-- rules: written by tests/core/rules/write-rules-table.ts -->';
const end = '<!-- end of rules -->';

/** The text of docs/rules.md with the table of rules between its markers written anew. */
export function withRulesTable(text: string): string {
  const [before, rest = ''] = text.split(start);
  const after = rest.slice(rest.indexOf(end));
  return `${before}${start}\n${rulesTable()}\n${after}`;
}

function rulesTable(): string {
  const lines = [
    '| Rule | Severity | Blocks | Looks at | Vietnamese | English |',
    '|---|---|---|---|---|---|',
    ...(rules as readonly AnyRule[]).map((rule) =>
      [
        '',
        ` \`${rule.id}\` `,
        ` ${rule.severity} `,
        ` ${blocksOf(rule)} `,
        ` ${scopeOf(rule)} `,
        ` ${languages.vi.findings.rules[rule.id].title} `,
        ` ${languages.en.findings.rules[rule.id].title} `,
        '',
      ].join('|'),
    ),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** 'total: aid.grant, aid.currency' */
function blocksOf({ blocks = {} }: AnyRule): string {
  const columns = new Map<string, string[]>();
  for (const [column, block] of Object.entries(blocks)) {
    columns.set(block, [...(columns.get(block) ?? []), column]);
  }
  return [...columns].map(([block, names]) => `${block}: ${names.join(', ')}`).join('; ');
}

function scopeOf(rule: AnyRule): string {
  switch (rule.needs) {
    case 'row':
      return `rows of ${rule.tables.join(', ')}`;
    case 'cell':
      return 'every cell';
    case 'reading':
      return 'what could not be read';
    default:
      return rule.columns.length === 0 ? 'whole sheets' : rule.columns.join(', ');
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

const folder = join(__dirname, '..', '..', '..', 'src', 'core', 'rules');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** Numbers that no office would change, each with its reason. What an office may decide is a setting. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'another-table.ts': { 4: 'headings that a sentence names' },
  'copied-flows.ts': { 2: 'what "every year" means needs two' },
  'date-typed-as-text.ts': { 10: 'the length of yyyy-mm-dd' },
  'dossier-near-limit.ts': { 10: 'the length of yyyy-mm-dd' },
  'ended-underspent.ts': { 100: 'per cent' },
  'error-cell.ts': { 35: 'the code of #' },
  'judge.ts': { 60: 'what is remembered for speed', 5000: 'what is remembered for speed' },
  'large-counterpart.ts': { 100: 'per cent' },
  'missing-rate.ts': { 4: 'the length of yyyy' },
  'numbers-in.ts': {
    3: 'zeros of a thousand',
    6: 'zeros of a million',
    9: 'zeros of a billion',
    10: 'English writes numbers up to ten in words',
  },
  'phrases.ts': { 200: 'what is remembered for speed' },
  'slow-appraisal.ts': { 10: 'the length of yyyy-mm-dd' },
  'slow-start.ts': { 10: 'the length of yyyy-mm-dd' },
  'start-before-decision.ts': { 4: 'the length of yyyy' },
  'stated-equivalent-off.ts': { 100: 'per cent' },
  'text-not-normalised.ts': { 32: 'the code of a space' },
  'unlikely-amount.ts': { 100: 'cents of a dollar' },
  'untranslated-title.ts': { 2: 'most words are more than half' },
  'whole-columns.ts': { 100: 'per cent' },
};

describe('the numbers of the rules', () => {
  it.each(files)('%s has no limit of its own', (file) => {
    const known = Object.keys(reasons[file] ?? {}).map(Number);
    expect(numbersIn(file).filter((number) => !known.includes(number))).toEqual([]);
  });

  it('are listed only where they stand', () => {
    const listed = Object.entries(reasons).flatMap(([file, numbers]) =>
      Object.keys(numbers).map((number) => `${file} ${number}`),
    );
    const standing = files.flatMap((file) => numbersIn(file).map((number) => `${file} ${number}`));
    expect(listed.filter((one) => !standing.includes(one))).toEqual([]);
  });
});

/** Numbers other than -1, 0 and 1, which count and compare. */
function numbersIn(file: string): readonly number[] {
  const { code } = transformSync(readFileSync(join(folder, file), 'utf8'), { loader: 'ts' });
  const found = new Set<number>();
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (node.type !== 'Literal' || !('value' in node)) return;
    if (typeof node.value === 'number' && node.value > 1) found.add(node.value);
  });
  return [...found];
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const part of Object.values(node).flat()) if (isNode(part)) visit(part, look);
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part;
}

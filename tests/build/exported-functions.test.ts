import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportedFunctions } from '../../src/build/exported-functions';
import { stubOf } from '../../src/build/stub';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
  mkdirSync(join(folder, 'functions'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(main: string, files: Readonly<Record<string, string>>) {
  writeFileSync(join(folder, 'main.ts'), main);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return exportedFunctions(join(folder, 'main.ts'));
}

const described = (parameters: string) =>
  `/**\n * Cộng. Adds.\n *\n * @param {1} a Số. A number.\n * @param {1} rest Các số. Numbers.\n * @customfunction\n */\nexport function ADD(${parameters}): number {\n  return 0;\n}\n`;

describe('exportedFunctions', () => {
  it('finds names, parameters and comments as the source has them', () => {
    const [add] = read("export { ADD } from './functions/add';\n", {
      'functions/add.ts': described('a: number = 1, ...rest: number[]'),
    });
    expect(add).toMatchObject({ name: 'ADD', parameters: ['a', '...rest'], from: './functions/add' });
    expect(add?.comment).toContain('Cộng. Adds.');
  });

  it('takes the comment that stands right above the function', () => {
    const source = `/** Khác. */\nconst other = 1;\n\n/** Mở. Opens. */\nexport function open(): number {\n  return other;\n}\n`;
    const [open] = read("export { open } from './open';\n", { 'open.ts': source });
    expect(open?.comment).toBe('/** Mở. Opens. */');
  });

  it.each([
    ['no comment', 'export function open(): void {}\n', 'needs a doc comment'],
    [
      'a comment elsewhere',
      '/** Mở. */\nconst a = 1;\nexport function open(): number {\n  return a;\n}\n',
      'needs a doc comment',
    ],
    ['a plain comment', '/* Mở. */\nexport function open(): void {}\n', 'needs a doc comment'],
    ['an arrow function', '/** Mở. */\nexport const open = () => {};\n', 'needs a doc comment'],
    [
      'parameters taken apart',
      '/** Mở. */\nexport function open({ a }: { a: number }): number {\n  return a;\n}\n',
      'name each of them',
    ],
  ])('refuses %s', (_, source, reason) => {
    expect(() => read("export { open } from './open';\n", { 'open.ts': source })).toThrow(reason);
  });

  it.each([
    ['@customfunction', described('a: number').replace('@customfunction', '')],
    ['@param a', described('a: number').replace('@param {1} a Số. A number.', '')],
    ['@param b', described('a: number, b: number')],
  ])('refuses a custom function without %s', (reason, source) => {
    expect(() => read("export { ADD } from './functions/add';\n", { 'functions/add.ts': source })).toThrow(
      reason,
    );
  });

  it('refuses code in main.ts', () => {
    expect(() => read('export const a = 1;\n', {})).toThrow('nothing but lists of exports');
  });
});

describe('stubOf', () => {
  it('is a top-level function with its comment, that hands on what it is given', () => {
    const stub = stubOf({
      name: 'ADD',
      parameters: ['a', '...rest'],
      comment: '/** Cộng. @customfunction */',
      from: './functions/add',
    });
    const run = new Function(`var SoVienTro_ = { ADD: (...all) => all };\n${stub}\nreturn ADD(1, 2, 3);`);
    expect(run()).toEqual([1, 2, 3]);
    expect(stub).toMatch(/^\/\*\* Cộng\. @customfunction \*\/\nfunction ADD\(a, \.\.\.rest\) \{/);
  });
});

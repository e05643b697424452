import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../../src/core/languages';
import { rules } from '../../../src/core/rules/index';
import { withRulesTable } from './rules-table';

const ids: readonly string[] = rules.map(({ id }) => id);
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the list of rules', () => {
  it('names each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the rules of the folder, each in the file of its name', () => {
    const folder = 'src/core/rules';
    const files = readdirSync(folder).filter((file) =>
      /= (row|cell|reading|register)Rule\(/.test(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  });

  it('is spoken in every language, rule by rule in the same order', () => {
    for (const { findings } of Object.values(languages)) expect(Object.keys(findings.rules)).toEqual(ids);
  });

  it('stands in the documentation as it is (write it by tests/core/rules/write-rules-table.ts)', () => {
    const text = readFileSync('docs/rules.md', 'utf8');
    expect(withRulesTable(text)).toBe(text);
  });

  it('has a table of cases for each rule', () => {
    const tests = readdirSync(__dirname)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(`${__dirname}/${file}`, 'utf8'))
      .join('\n');
    const untested = ids.filter((id) => !new RegExp(`test\\w+Rule\\(${camelCase(id)},`).test(tests));
    expect(untested).toEqual([]);
  });
});

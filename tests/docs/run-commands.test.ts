import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownFiles, root } from './markdown-files';

const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const proofs = [
  read('.ci', 'run'),
  read('.ci', 'commands'),
  read('.github', 'workflows', 'check.yml'),
].flatMap((text) => text.split('\n').map((line) => line.replace(/^\s*(?:- run: |refuses )?/, '').trim()));

/** Commands that no machine without an account of Google can finish, and those that are others together. */
const reasons: Readonly<Record<string, string>> = {
  'npm run check': 'its four parts are run one by one, in its order',
  'npm run screenshots': 'npm test runs the same file, and keeps the pictures out of docs/',
  'npx clasp login': 'opens a browser window of Google',
  'npx clasp create-script --type standalone --title "Viện trợ PCPNN" --rootDir dist':
    'needs the file .clasp.json to be away, and then an account of Google',
  'npm run bench': 'all suites together need a quiet machine for longer than a run of CI lasts',
  'npm run bench -- --write': 'as the whole, which CI has no time for',
  'npm run bench -- checks --runs 2': 'CI runs another suite by the same command',
};

const commands = new Set(markdownFiles().flatMap((file) => commandsIn(readFileSync(file, 'utf8'))));

describe('every command that the pages name', () => {
  it('is found', () => {
    expect(commands.size).toBeGreaterThan(15);
  });

  it.each([...commands])('is run by CI, or has a reason not to be: %s', (command) => {
    const filled = command.replace('FILE.xlsx', 'samples/so-thuc-te.xlsx').replace('DIR', 'out/demo');
    const isRun = proofs.some((line) => line === filled || line.startsWith(`${filled} `));
    expect(isRun || command in reasons).toBe(true);
  });

  it('has its reason only as long as a page names it', () => {
    expect(Object.keys(reasons).filter((command) => !commands.has(command))).toEqual([]);
  });

  it('is checked by "npm run check" in the parts that CI runs', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
    const parts = scripts.check?.split(' && ') ?? [];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => !proofs.includes(part))).toEqual([]);
  });
});

/** In code between backticks and in blocks of shell; a placeholder of a tool's own words is no command. */
function commandsIn(page: string): string[] {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) => text.split('\n'));
  const inline = [...page.matchAll(/`((?:npm|npx|node|bash) [^`\n]+)`/g)].map(([, text = '']) => text);
  return [...blocks, ...inline].map((text) => text.trim()).filter((text) => text !== '');
}

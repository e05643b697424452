import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { markdownFiles, root } from './markdown-files';

const { scripts, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe.each(markdownFiles().map((file) => [relative(root, file), file]))('%s', (_, file) => {
  const text = readFileSync(file, 'utf8');

  it('names only scripts that the project has', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z][a-z-]*)/g)].map(([, name = '']) => name);
    const ownWords = ['ci', 'install', 'run'];
    expect(named.filter((name) => !ownWords.includes(name) && !(name in scripts))).toEqual([]);
  });

  it('runs by npx only what npm ci has installed', () => {
    const packages: Readonly<Record<string, string>> = { clasp: '@google/clasp', biome: '@biomejs/biome' };
    const named = [...text.matchAll(/\bnpx ([\w@/-]+)/g)].map(([, name = '']) => packages[name] ?? name);
    expect(named.filter((name) => !(name in devDependencies))).toEqual([]);
  });
});

describe('clasp, as installed', () => {
  const program = join(root, 'node_modules', '@google', 'clasp');
  const { bin } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as {
    readonly bin: { readonly clasp: string };
  };

  it('has every command that the docs name', () => {
    const help = execFileSync(process.execPath, [join(program, bin.clasp), '--help'], { encoding: 'utf8' });
    const known = [...help.matchAll(/^ {2}([a-z-]+)(?:\|([a-z-]+))?/gm)].flatMap(([, name, alias]) => [
      name,
      alias,
    ]);
    const named = markdownFiles().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bnpx clasp ([a-z-]+)/g)].map(([, name]) => name),
    );
    expect(new Set(named).size).toBeGreaterThan(3);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

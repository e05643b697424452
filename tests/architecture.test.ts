import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { rules } from '../src/core/rules';

const source = join(__dirname, '..', 'src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

interface Import {
  readonly file: string;
  /** The top folder of the file, and of what it imports ('main' for main.ts; the package's name otherwise). */
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = files.flatMap(({ name, text }) =>
  [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^;'"]*?from\s+'([^']+)'/gm)].map((match) => {
    const specifier = match[2] ?? '';
    const target = specifier.startsWith('.')
      ? relative(source, join(source, dirname(name), specifier))
      : specifier;
    return {
      file: name,
      from: folderOf(name),
      to: folderOf(target),
      target,
      typeOnly: match[1] !== undefined,
    };
  }),
);

function folderOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function imported(from: string, accept: (one: Import) => boolean): string[] {
  return imports
    .filter((one) => one.from === from && !accept(one))
    .map((one) => `${one.file}: ${one.target}`);
}

describe('who may import what', () => {
  it('finds the folders that it judges', () => {
    expect([...new Set(imports.map((one) => one.from))].sort()).toEqual(
      expect.arrayContaining(['commands', 'core', 'embedded', 'functions', 'google', 'main', 'sidebar']),
    );
  });

  it('core: core, and packages that are plain computation', () => {
    expect(imported('core', (one) => one.to === 'core' || one.target.startsWith('fflate'))).toEqual([]);
  });

  it('functions: core', () => {
    expect(imported('functions', (one) => one.to === 'core')).toEqual([]);
  });

  it('commands: core, google, and the type of main', () => {
    const accept = (one: Import) =>
      ['core', 'google', 'commands'].includes(one.to) || (one.to === 'main' && one.typeOnly);
    expect(imported('commands', accept)).toEqual([]);
  });

  it('google: itself and types from core', () => {
    expect(imported('google', (one) => one.to === 'google' || (one.to === 'core' && one.typeOnly))).toEqual(
      [],
    );
  });

  it('main: functions and commands', () => {
    expect(imported('main', (one) => one.to === 'functions' || one.to === 'commands')).toEqual([]);
  });

  it('sidebar: itself, core, and types of main and of results', () => {
    const accept = (one: Import) =>
      ['sidebar', 'core'].includes(one.to) || (one.typeOnly && ['main', 'commands'].includes(one.to));
    expect(imported('sidebar', accept)).toEqual([]);
  });

  it('embedded: never the source of the add-on, apart from types', () => {
    const accept = (one: Import) =>
      one.typeOnly || !['core', 'commands', 'functions', 'google', 'main', 'sidebar'].includes(one.to);
    expect(imported('embedded', accept)).toEqual([]);
  });
});

describe('who may name what', () => {
  const services =
    /\b(SpreadsheetApp|LockService|HtmlService|DriveApp|PropertiesService|CacheService|Utilities|Session|Drive)\b/;

  it('names Apps Script services in google alone', () => {
    const outside = files.filter(({ name }) => !/^(google|embedded|build)\//.test(name));
    expect(namesIn(outside, services)).toEqual([]);
  });

  it('keeps clock, chance, locale data and the console out of core, functions and commands', () => {
    const pure = files.filter(({ name }) => /^(core|functions|commands)\//.test(name));
    const impure =
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bIntl\b|\btoLocale\w*|\blocaleCompare\b|\bconsole\b|\bsetTimeout\b|\bTextEncoder\b|\bstructuredClone\b/;
    expect(namesIn(pure, impure)).toEqual([]);
  });

  it('writes no BigInt literal where Apps Script would have to read it', () => {
    const shipped = files.filter(({ name }) => /^(core|functions|commands|google|sidebar)\//.test(name));
    expect(namesIn(shipped, /(?<![\w.'"`])\d[\d_]*n\b/)).toEqual([]);
  });

  it('puts no text of a sheet into HTML', () => {
    const page = files.filter(({ name }) => name.startsWith('sidebar/'));
    expect(namesIn(page, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/)).toEqual([]);
  });

  it('keeps try and catch at the boundary of commands', () => {
    const inner = files.filter(({ name }) => /^(functions|commands|google)\//.test(name));
    const catching = inner
      .filter(({ text }) => /\bcatch\b/.test(withoutComments(text)))
      .map(({ name }) => name);
    // Two adapters ask what Google tells only by refusing; the lock Google gives back itself.
    expect(catching.sort()).toEqual([
      'commands/report-faults.ts',
      'google/lock.ts',
      'google/marks.ts',
      'google/user.ts',
    ]);
  });
});

describe('folders and lists agree', () => {
  it('has one file for each custom function of main.ts', () => {
    const main = readFileSync(join(source, 'main.ts'), 'utf8');
    const listed = [...main.matchAll(/'\.\/functions\/([^']+)'/g)].map((match) => match[1]);
    expect(
      files.filter(({ name }) => name.startsWith('functions/')).map(({ name }) => basename(name, '.ts')),
    ).toEqual(listed.sort());
  });

  it('has one file for each rule, named by its id, and every one in the registry', () => {
    const declared = files
      .filter(({ name, text }) => /^core\/rules\/[^/]+\.ts$/.test(name) && /^ {2}id: '/m.test(text))
      .map(({ name, text }) => ({ file: basename(name, '.ts'), id: /^ {2}id: '([^']+)'/m.exec(text)?.[1] }));
    expect(declared.filter(({ file, id }) => file !== id)).toEqual([]);
    expect(declared.map(({ file }) => file).sort()).toEqual(rules.map((rule) => rule.id as string).sort());
  });

  it('says the same parts in each language', () => {
    const parts = (language: string, alone: string) =>
      readdirSync(join(source, 'core', 'languages', language))
        .filter((name) => name !== alone)
        .sort();
    // A paper of a Vietnamese authority has no form in another language; its notices are Vietnamese from the start.
    expect(parts('en', 'rate-source.ts')).toEqual(parts('vi', 'official-form.ts'));
  });
});

function namesIn(among: typeof files, pattern: RegExp): string[] {
  return among.flatMap(({ name, text }) => {
    const found = pattern.exec(withoutComments(text))?.[0];
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}

/** Comments and strings may speak of anything. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}

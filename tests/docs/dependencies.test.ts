import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}

const manifest = JSON.parse(text('package.json')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
};
const lock = JSON.parse(text('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const locked = (name: string): Locked => lock.packages[`node_modules/${name}`] ?? {};

/** The lines of the table: the names in the first column, then the other cells. */
const lines = text('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([names = '', version = '', licence = '', released = '', why = '', size = '']) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    ...{ version, licence, released, why, size },
  }));
const covers = (pattern: string) => (name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

describe('the table of dependencies', () => {
  it('has each direct dependency once, and no other', () => {
    const patterns = lines.flatMap(({ names }) => names);
    for (const name of direct)
      expect([name, patterns.filter((pattern) => covers(pattern)(name)).length]).toEqual([name, 1]);
    expect(patterns.filter((pattern) => !direct.some(covers(pattern)))).toEqual([]);
  });

  it.each(lines.map((line) => [line.names.join(', '), line] as const))('is true of %s', (_, line) => {
    for (const name of direct.filter((one) => line.names.some((pattern) => covers(pattern)(one)))) {
      const { version, license } = locked(name);
      expect([name, version, license]).toEqual([name, line.version, line.licence]);
    }
    expect(line.released).toMatch(/^\d+\.\d+\.\d+, \d\d\/\d\d\/20\d\d$/);
    expect(line.why.length).toBeGreaterThan(10);
  });

  it('says how much of the shipped files each takes', async () => {
    const sizes = await packagesIn('src/main.ts', 'src/sidebar/page.ts', 'src/sidebar/mapping/page.ts');
    const stated = lines
      .filter(({ size }) => size !== '-')
      .map(({ names, size }) => [names.join(), Number(/^([\d.]+) KB$/.exec(size)?.[1])]);
    expect(stated).toEqual([...sizes].map(([name, bytes]) => [name, Math.round(bytes / 100) / 10]));
  });
});

describe('the lock file', () => {
  it('says of each package what its archive must be, and names no server', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'));
    expect(packages.length).toBeGreaterThan(100);
    const loose = packages.filter(([, one]) => one.integrity === undefined);
    expect(packages.filter(([, one]) => one.resolved !== undefined)).toEqual([]);
    expect(loose.map(([path]) => path).filter((path) => !isInBundle(path))).toEqual([]);
  });
});

/** A package that comes within the archive of another has no archive of its own. */
function isInBundle(path: string): boolean {
  return lock.packages[path]?.inBundle === true;
}

/** The bytes of each package in what is shipped, minified as it is. */
async function packagesIn(...entryPoints: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    entryPoints: entryPoints.map((file) => join(root, file)),
    bundle: true,
    write: false,
    outdir: join(root, 'out'),
    format: 'iife',
    target: 'es2019',
    minify: true,
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: root,
    define: { publishedAddOn: 'false', TextEncoder: 'undefined', TextDecoder: 'undefined' },
  });
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1];
      if (name !== undefined && bytesInOutput > 0) sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return sizes;
}

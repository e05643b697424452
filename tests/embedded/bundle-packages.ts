import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const project = join(__dirname, '..', '..');

/** As jest.config.cjs maps them: each module of the host that gathers packages, and the one file it becomes. */
const modules = ['engine/univer-packages', 'xlsx/hucre-package'];

/**
 * The spreadsheet engine is 70 packages, some of them readable for Node alone, so that jest gets each module that
 * gathers packages as one file. The clock of the tests is that of the script's time zone, as in the demo.
 */
export default async function bundlePackages(): Promise<void> {
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  await Promise.all(modules.map(bundleOnce));
}

async function bundleOnce(name: string): Promise<void> {
  const source = join(project, 'src', 'embedded', `${name}.ts`);
  const outfile = join(project, '.cache', 'tests', `${name.replace(/.*\//, '')}.cjs`);
  const stamp = `// ${stampOf(source)}`;
  if (existsSync(outfile) && readFileSync(outfile, 'utf8').startsWith(stamp)) return;
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: stamp },
    logLevel: 'error',
  });
}

/** Changes when the module or what is installed changes. */
function stampOf(source: string): string {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const text = readFileSync(source, 'utf8');
  let hash = 0;
  for (const letter of lock + text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return String(hash);
}

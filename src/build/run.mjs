// Runs a TypeScript program of this project: node src/build/run.mjs FILE.ts [arguments]
// Node 20 cannot read TypeScript, so esbuild bundles the program's own files; packages stay where they are.

import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const program = process.argv[2];
if (program === undefined) {
  console.error('Which program? node src/build/run.mjs FILE.ts [arguments]');
  process.exit(2);
}

const folder = join(process.cwd(), '.cache', 'run');
const bundle = join(
  folder,
  `${resolve(program).replace(process.cwd(), '').replace(/\W+/g, '-').slice(1)}.cjs`,
);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [program],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  charset: 'utf8',
  logLevel: 'error',
});

process.argv.splice(1, 2, basename(program));
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(bundle);

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the page with the spreadsheet engine and gives the folder with its files. Done anew only when its sources
 * or packages changed, since it takes a few seconds.
 */
export async function buildPage(projectFolder: string): Promise<string> {
  const source = join(projectFolder, 'src', 'embedded');
  const folder = join(projectFolder, '.cache', 'playground');
  const stamp = stampOf(source, join(projectFolder, 'package-lock.json'));
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;

  // Made aside and moved, so that two that build at once leave a whole folder.
  const made = `${folder}-${process.pid}`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const browser = join(source, 'browser');
  await Promise.all([
    build({
      ...common,
      entryPoints: { main: join(browser, 'main.ts'), style: join(browser, 'style.css') },
      outdir: made,
      format: 'esm',
      splitting: true,
      loader: { '.html': 'copy' },
    }),
    build({ ...common, entryPoints: [join(browser, 'sidebar', 'bridge.ts')], outdir: made, format: 'iife' }),
  ]);
  writeFileSync(join(made, 'page.html'), readFileSync(join(browser, 'page.html')));
  writeFileSync(join(made, 'stamp'), stamp);
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
  return folder;
}

const common = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const;

function stampOf(source: string, lockFile: string): string {
  const hash = createHash('sha256').update(readFileSync(lockFile));
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(`\n${relative(source, path)}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The sidebar, or a dialog, as one page: Apps Script serves no other files, so that style and script stand in it. */
export async function inlinePage(folder: string): Promise<string> {
  const page = readFileSync(join(folder, 'page.html'), 'utf8');
  const style = await bundle(join(folder, 'style.css'));
  const script = await bundle(join(folder, 'page.ts'));
  return page
    .replace('<!-- style -->', () => `<style>\n${style}</style>`)
    .replace('<!-- script -->', () => `<script>\n${withoutClosingTag(script)}</script>`);
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Inside a script the browser looks for nothing but the closing tag. */
function withoutClosingTag(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

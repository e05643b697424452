import { join } from 'node:path';
import { build } from 'esbuild';
import { exportedFunctions } from './exported-functions';
import { inspectCode } from './inspect-code';
import { bundleName, stubOf } from './stub';

/** The text of Code.js: the whole add-on as one value, then one documented function for each export of main.ts. */
export async function bundleCode(sourceFolder: string, publishedAddOn: boolean): Promise<string> {
  const mainFile = join(sourceFolder, 'main.ts');
  const functions = exportedFunctions(mainFile);
  const result = await build({
    entryPoints: [mainFile],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: bundleName,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    define: { publishedAddOn: String(publishedAddOn), ...absentInAppsScript },
    logLevel: 'silent',
  });
  const warning = result.warnings[0];
  if (warning !== undefined) {
    const { location } = warning;
    throw new Error(`${location?.file ?? ''}:${location?.line ?? ''} ${warning.text}`);
  }
  const bundle = result.outputFiles[0]?.text ?? '';
  const code = `${notice}\n${bundle}\n${functions.map(stubOf).join('\n')}`;
  inspectCode(code);
  return code;
}

const notice = '// Sổ viện trợ. Apache License 2.0. Built from TypeScript: change the source, not this file.';

/** A library asks for these before it uses them; saying at once that they are absent leaves their code out. */
const absentInAppsScript = { TextEncoder: 'undefined', TextDecoder: 'undefined' };

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/workbook/workbook';

const root = join(__dirname, '..', '..');

/** What a program of the project prints. */
export function run(program: string, ...words: readonly string[]): string {
  return execFileSync(process.execPath, ['src/build/run.mjs', program, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** A sample workbook as the core reads it, on 21/11/2026 in Viet Nam. */
export function sampleWorkbook(name: string): Workbook {
  return JSON.parse(run('tests/samples/print-workbook.ts', join('samples', `${name}.xlsx`))) as Workbook;
}

import { execFileSync } from 'node:child_process';
import type { Workbook } from '../../../src/core/workbook/workbook';

/** The sample that breaks every rule, as the core reads it; the xlsx reader runs in a process of its own. */
export function brokenWorkbook(): Workbook {
  const program = 'tests/samples/print-workbook.ts';
  const printed = execFileSync(process.execPath, ['src/build/run.mjs', program, 'samples/so-co-loi.xlsx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed) as Workbook;
}

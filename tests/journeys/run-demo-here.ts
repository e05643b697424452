import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonReport } from '../../src/embedded/demo/json-report';
import { runDemo } from '../../src/embedded/demo/run-demo';
import { distFolder } from './open-register';

/** Milliseconds: a whole demo on a busy machine. */
jest.setTimeout(120_000);

export interface DemoRun {
  readonly code: number;
  readonly results: string;
  readonly progress: readonly string[];
  readonly folder: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder that goes after the tests of the file. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-vien-tro-demo-'));
  folders.push(folder);
  return folder;
}

/** Runs the demo with a folder of its own for what it writes. */
export async function runDemoHere(...given: readonly string[]): Promise<DemoRun> {
  const folder = ownFolder();
  const results: string[] = [];
  const progress: string[] = [];
  const terminal = {
    results: (line: string) => results.push(line),
    progress: (line: string) => progress.push(line),
  };
  const code = await runDemo(['--out', folder, '--date', '2026-11-21', ...given], terminal, distFolder);
  return { code, results: results.join('\n'), progress, folder };
}

export async function jsonReportOf(...given: readonly string[]): Promise<JsonReport> {
  const { results } = await runDemoHere('--json', ...given);
  return JSON.parse(results) as JsonReport;
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(__dirname, '..', '..');

export interface Outcome {
  readonly tried: number;
  /** What was not as it should be. */
  readonly problems: readonly string[];
}

/** Runs a program of this folder in a process of its own, where the engine is several times as fast as inside jest. */
export async function outside(
  program: 'sweep-faults' | 'sweep-in-english' | 'meet-users',
): Promise<readonly Outcome[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/build/run.mjs', `tests/trust/${program}.ts`],
    { cwd: project, maxBuffer: 100_000_000, env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' } },
  );
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Outcome);
}

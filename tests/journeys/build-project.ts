import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import bundlePackages from '../embedded/bundle-packages';

const project = join(__dirname, '..', '..');

/** Journeys run on the shipped files, built once from the source as it stands. */
export default async function buildProject(): Promise<void> {
  await bundlePackages();
  execFileSync(process.execPath, ['src/build/run.mjs', 'src/build/build.ts'], { cwd: project });
}

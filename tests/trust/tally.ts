import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where each worker of jest writes what it tried; .config/tally-reporter.cjs adds it up when all is done. */
const folder = join(__dirname, '..', '..', '.cache', 'tally');

/** Adds to the number that `npm test` prints at its end. */
export function tally(what: 'faults' | 'interleavings' | 'hostile cells', tried: number): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify({ what, tried })}\n`);
}

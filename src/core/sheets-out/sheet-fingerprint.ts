import { fingerprint } from '../values/fingerprint';
import type { OutputSheet } from './output-sheet';

/** Tells a sheet from one with anything else in it. Row by row, for a text of the whole would be tens of megabytes. */
export function sheetFingerprint({ name, grid }: OutputSheet): string {
  return fingerprint([name, ...grid.map((row) => fingerprint(JSON.stringify(row)))].join(' '));
}

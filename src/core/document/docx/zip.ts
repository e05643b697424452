/** A part of a package: its path and its bytes. */
export type Part = readonly [path: string, bytes: Uint8Array];

/** The parts as one zip archive; the same parts in the same order give the same bytes. */
export function zip(parts: readonly Part[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, bytes] of parts) files[path] = bytes;
  // Loaded only here: the library builds its tables when it loads, and each custom function call would pay for it.
  return require('./zip-library').zipSync(files, { mtime: archiveTime, level: 6 });
}

/** Without a zone, and at noon, so that it is the same wall-clock time (all that zip stores) in every time zone. */
const archiveTime = '1980-01-01T12:00:00';

declare function require(path: './zip-library'): typeof import('./zip-library');

import { readFileSync, statSync } from 'node:fs';
import { inspectPackage } from '../xlsx/inspect-package';
import { UnusableFile, type UnusableReason } from '../xlsx/unusable-file';
import { PlaygroundFault } from './playground-fault';
import { systemCode } from './system-code';

/** Looks at the outside of a file that is to be opened, so that a mistyped path is told at once. Throws PlaygroundFault. */
export function inspectFile(file: string): void {
  try {
    if (statSync(file).isDirectory()) throw new UnusableFile('folder');
    inspectPackage(readFileSync(file));
  } catch (cause) {
    const reason = cause instanceof UnusableFile ? cause.reason : reasonOf(cause);
    if (reason === null) throw cause;
    throw new PlaygroundFault({ kind: 'unusable-file', file, reason }, { cause });
  }
}

function reasonOf(cause: unknown): UnusableReason | null {
  const code = systemCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM') return 'unreadable';
  return null;
}

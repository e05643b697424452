import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type OpenedXlsx, readXlsx } from '../xlsx/read-xlsx';
import { UnusableFile, type UnusableReason } from '../xlsx/unusable-file';
import { DemoFault } from './demo-fault';

/** Larger files are refused before they are read into memory. */
const largestFile = 300 * 1024 * 1024;

/** Opens a workbook from a path. Throws DemoFault. */
export async function readInput(file: string): Promise<OpenedXlsx> {
  try {
    return await readXlsx(readBytes(file), workbookName(file));
  } catch (cause) {
    const reason = cause instanceof UnusableFile ? cause.reason : systemReason(cause);
    if (reason === null) throw cause;
    throw new DemoFault({ kind: 'unusable-file', file, reason }, { cause });
  }
}

export function workbookName(file: string): string {
  return basename(file, extname(file));
}

function readBytes(file: string): Uint8Array {
  const state = statSync(file);
  if (state.isDirectory()) throw new UnusableFile('folder');
  if (!state.isFile()) throw new UnusableFile('not-a-workbook');
  if (state.size > largestFile) throw new UnusableFile('too-large');
  return readFileSync(file);
}

function systemReason(cause: unknown): UnusableReason | null {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EISDIR') return 'folder';
  if (code === 'EACCES' || code === 'EPERM') return 'unreadable';
  return null;
}

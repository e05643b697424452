import { Fault } from './fault';
import type { Lock } from './services';

/**
 * Runs the work while no other run of this document's add-on writes. Google releases the lock by itself when
 * a run is killed.
 */
export function holdingDocumentLock<Result>(
  work: () => Result,
  whoRuns: () => string,
  patience: keyof typeof patiences = 'some',
): Result {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(patiences[patience])) throw new Fault('busy', whoRuns());
  try {
    return work();
  } finally {
    giveBack(lock);
  }
}

/** As holdingDocumentLock, for work that may be left undone when another command is writing. */
export function tryHoldingDocumentLock(work: () => void): void {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(patiences.none)) return;
  try {
    work();
  } finally {
    giveBack(lock);
  }
}

/** Work that is done is not undone by a fault here: Google gives the lock back itself when the run ends. */
function giveBack(lock: Lock): void {
  try {
    lock.releaseLock();
  } catch {}
}

/** Milliseconds. Some: longer than a usual command takes, shorter than a person's patience. */
const patiences = { some: 20_000, none: 0 };

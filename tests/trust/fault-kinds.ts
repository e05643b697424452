import type { FaultKind as KindOfFault } from '../../src/core/languages/interface-words';
import type { Host } from '../../src/embedded/host';

/**
 * How a call fails, as Google tells it. A time-out fails after the call has done its work; a run that was killed
 * makes no further call at all, not even one that would tidy up.
 */
export const sentences = {
  exception: 'Unexpected error while getting the method or property getRange on object SpreadsheetApp.Sheet.',
  'time-out': 'Service Spreadsheets timed out while accessing document with id so.',
  quota: 'Service invoked too many times for one day: premium spreadsheets.',
  permission: 'You do not have permission to call this method. Required permissions: (none)',
  kill: 'Exceeded maximum execution time',
} as const;

export type FaultKind = keyof typeof sentences;
export const faultKinds = Object.keys(sentences) as FaultKind[];

/** A run that was killed says nothing more. */
export type ToldFaultKind = Exclude<FaultKind, 'kill'>;

/** What the add-on takes each for. */
export const toldAs: Readonly<Record<ToldFaultKind, KindOfFault>> = {
  exception: 'unexpected',
  'time-out': 'temporary',
  quota: 'quota',
  permission: 'permission',
};

export interface InjectedFault {
  readonly happened: () => boolean;
  /** The lock was taken and never given back, though nothing prevented it. */
  readonly keepsLock: () => boolean;
}

/** Lets the call of that number fail, counted from 1 over all services, with another sentence of Google's if given. */
export function failAt(
  host: Host,
  call: number,
  kind: FaultKind,
  sentence: string = sentences[kind],
): InjectedFault {
  let calls = 0;
  /** The method that is to fail once its work is done. */
  let failing: string | null = null;
  let isLocked = false;
  host.world.fault = (method, when) => {
    if (when === 'before') calls += 1;
    const fails =
      kind === 'kill' ? calls >= call : kind === 'time-out' ? timesOut(method, when) : isTheCall(when);
    if (when === 'before' && method === 'Lock.releaseLock') isLocked = false;
    if (when === 'after' && method === 'Lock.tryLock' && !fails) isLocked = true;
    return fails ? sentence : null;
  };
  const isTheCall = (when: 'before' | 'after') => when === 'before' && calls === call;
  const timesOut = (method: string, when: 'before' | 'after'): boolean => {
    if (isTheCall(when)) {
      if (hasEffect(method)) failing = method;
      return !hasEffect(method);
    }
    const fails = when === 'after' && method === failing;
    if (fails) failing = null;
    return fails;
  };
  return { happened: () => calls >= call, keepsLock: () => isLocked && kind !== 'kill' };
}

/** The methods of every call that a run makes, in their order. */
export function recordCalls(host: Host): readonly string[] {
  const calls: string[] = [];
  host.world.fault = (method, when) => {
    if (when === 'before') calls.push(method);
    return null;
  };
  return calls;
}

export function noFaults(host: Host): void {
  host.world.fault = () => null;
}

/** Whether a call changes anything, so that it matters whether it failed before or after its work. */
export function hasEffect(method: string): boolean {
  return /^(?:(?:Range|Sheet|Spreadsheet)\.(?:set|insert|clear|create|remove|hide)|drive\.files\.(?:create|update)|SpreadsheetApp\.flush|Lock\.)/.test(
    method,
  );
}

import type { Host } from '../../src/embedded/host';

/**
 * How a call fails, as Google tells it. A time-out fails after the call has done its work; a run that was killed
 * makes no further call at all, not even one that would tidy up.
 */
const sentences = {
  exception: 'Service Spreadsheets failed while accessing document with id so.',
  'time-out': 'Service Spreadsheets timed out while accessing document with id so.',
  quota: 'Service invoked too many times for one day: premium spreadsheets.',
  permission: 'You do not have permission to call this method. Required permissions: (none)',
  kill: 'Exceeded maximum execution time',
} as const;

export type FaultKind = keyof typeof sentences;
export const faultKinds = Object.keys(sentences) as FaultKind[];

/** Lets the call of that number fail, counted from 1 over all services. Gives whether it came to it. */
export function failAt(host: Host, call: number, kind: FaultKind): { readonly happened: () => boolean } {
  let calls = 0;
  let failing: string | null = null;
  host.world.fault = (method, when) => {
    if (when === 'before') calls += 1;
    const isKilled = kind === 'kill' && calls >= call;
    const fails =
      kind === 'time-out'
        ? when === 'before'
          ? rememberIf(calls === call, method)
          : method === failing
        : isKilled || (when === 'before' && calls === call);
    if (fails && when === 'after') failing = null;
    return fails ? sentences[kind] : null;
  };
  const rememberIf = (isTheCall: boolean, method: string): boolean => {
    if (isTheCall && hasEffect(method)) failing = method;
    return isTheCall && !hasEffect(method);
  };
  return { happened: () => calls >= call };
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
